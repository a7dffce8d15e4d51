import { EntityLink } from '../../components/EntityLink.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { HomeQuery } from '../../gql/home.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './ThemeTiles.module.css';

/** The broadest themes, each with how much there is under it. */
export function ThemeTiles({ themes }: { readonly themes: HomeQuery['themes']['nodes'] }) {
  const t = useMessages();
  return (
    <ul className={classes.tiles}>
      {themes.map((theme) => (
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
