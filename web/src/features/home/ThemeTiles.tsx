import { EntityLink } from '../../components/EntityLink.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { HomeQuery } from '../../gql/home.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './ThemeTiles.module.css';

/** As many as make whole rows. */
const SHOWN = 12;

/** The broadest themes with the most under them, the fullest first. */
export function ThemeTiles({ themes }: { readonly themes: HomeQuery['themes']['nodes'] }) {
  const t = useMessages();
  const fullest = [...themes].sort((one, other) => other.practices.totalCount - one.practices.totalCount);
  return (
    <ul className={classes.tiles}>
      {fullest.slice(0, SHOWN).map((theme) => (
        <li key={theme.id} data-kind="theme" className={classes.tile}>
          <h3>
            <EntityLink entity={theme} />
          </h3>
          {theme.summary && (
            <p className={classes.summary}>
              <TranslatedText text={theme.summary} />
            </p>
          )}
          <p className={classes.count}>{t('count.practices', { count: theme.practices.totalCount })}</p>
        </li>
      ))}
    </ul>
  );
}
