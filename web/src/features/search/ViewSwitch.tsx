import { Link } from '@tanstack/react-router';
import { useMessages } from '../../lib/messages.ts';
import { VIEWS, type View } from '../../lib/search-state.ts';
import classes from './ViewSwitch.module.css';

/** The same results as a list, on a map, in a table. */
export function ViewSwitch({ view }: { readonly view: View }) {
  const t = useMessages();
  return (
    <nav aria-label={t('view.label')}>
      <ul className={classes.views}>
        {VIEWS.map((known) => (
          <li key={known}>
            <Link
              to="/search"
              search={(old) => ({ ...old, view: known === 'list' ? undefined : known })}
              resetScroll={false}
              activeOptions={{ explicitUndefined: true }}
              data-chosen={known === view}
            >
              {t(`view.${known}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
