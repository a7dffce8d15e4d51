import { Link } from '@tanstack/react-router';
import { useMessages } from '../../lib/messages.ts';
import { setFilters, withFilterToggled } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import classes from './ChosenFilters.module.css';
import type { Results } from './facet.ts';
import { SetName } from './SetName.tsx';

interface Props {
  readonly search: SearchState;
  readonly facets: Results['facets'];
}

/** What the results are narrowed by, each with a way to take it off again. */
export function ChosenFilters({ search, facets }: Props) {
  const t = useMessages();
  const set = setFilters(search);
  if (set.length === 0) return null;
  const { q, kind, sort, view, columns } = search;
  return (
    <ul className={classes.chosen} aria-label={t('facet.set')}>
      {set.map((one) => (
        <li key={`${one.name} ${one.value}`}>
          <Link
            to="/search"
            search={(old) => ({ ...withFilterToggled(old, one), page: undefined })}
            resetScroll={false}
            className={classes.chip}
          >
            <span className="visually-hidden">{t('facet.remove')}</span> <small>{t(`filter.${one.name}`)}</small>{' '}
            <SetName set={one} facets={facets} /> <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link to="/search" search={{ q, kind, sort, view, columns }} resetScroll={false}>
          {t('practices.clear')}
        </Link>
      </li>
    </ul>
  );
}
