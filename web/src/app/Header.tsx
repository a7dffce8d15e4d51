import { Link } from '@tanstack/react-router';
import { useMessages } from '../lib/messages.ts';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { ContentLanguageSwitch } from './ContentLanguageSwitch.tsx';
import classes from './Header.module.css';
import { Logo } from './Logo.tsx';
import { PLACES } from './places.ts';
import { SearchBox } from './SearchBox.tsx';
import { ShortlistLink } from './ShortlistLink.tsx';

/** The name, the ways in, the search and the reader's own settings. */
export function Header() {
  const t = useMessages();
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Link to="/" className={classes.brand} aria-label={t('app.home')}>
          <Logo />
          <span>{t('app.name')}</span>
        </Link>
        <nav aria-label={t('nav.label')} className={classes.nav}>
          <ul>
            {PLACES.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{t(label)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
        <div className={classes.settings}>
          <ShortlistLink />
          <ContentLanguageSwitch />
          <ColorSchemeSwitch />
        </div>
      </div>
    </header>
  );
}
