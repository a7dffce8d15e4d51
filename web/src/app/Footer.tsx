import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ExplorerDocument } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './Footer.module.css';
import { PLACES } from './places.ts';

const CREDITS = [
  'footer.licence',
  'footer.geonames',
  'footer.sdg',
  'footer.map',
  'footer.fonts',
  'footer.words',
] as const;

/** What this is, where to go on, and whose work it stands on. */
export function Footer() {
  const t = useMessages();
  return (
    <footer className={classes.footer}>
      <div className={classes.columns}>
        <p className={classes.about}>{t('footer.about')}</p>
        <div>
          <h2>{t('footer.browse')}</h2>
          <ul>
            {PLACES.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{t(label)}</Link>
              </li>
            ))}
          </ul>
        </div>
        <ForBuilders />
        <div>
          <h2>{t('footer.credits')}</h2>
          <ul>
            {CREDITS.map((credit) => (
              <li key={credit}>{t(credit)}</li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
}

/** The explorer, where this server has one. */
function ForBuilders() {
  const t = useMessages();
  const [{ data }] = useQuery({ query: ExplorerDocument });
  if (!data?.about.explorer) return null;
  return (
    <div>
      <h2>{t('footer.build')}</h2>
      <ul>
        <li>
          <a href="/explore">{t('nav.explore')}</a>
        </li>
      </ul>
    </div>
  );
}
