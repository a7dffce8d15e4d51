import { ListedCard } from '../../components/ListedCard.tsx';
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
        <li key={theme.id} className={classes.tile}>
          <ListedCard entity={theme}>
            <p className={classes.count}>{t('count.practices', { count: theme.practices.totalCount })}</p>
          </ListedCard>
        </li>
      ))}
    </ul>
  );
}
