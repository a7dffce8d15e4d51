import { Link } from '@tanstack/react-router';
import { useMessages } from '../lib/messages.ts';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { ContentLanguageSwitch } from './ContentLanguageSwitch.tsx';
import classes from './Header.module.css';
import { Logo } from './Logo.tsx';
import { SearchBox } from './SearchBox.tsx';

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
            <li>
              <Link to="/practices">{t('nav.practices')}</Link>
            </li>
          </ul>
        </nav>
        <SearchBox />
        <div className={classes.settings}>
          <ContentLanguageSwitch />
          <ColorSchemeSwitch />
        </div>
      </div>
    </header>
  );
}
