import type { ReactNode } from 'react';
import { useMessages } from '../../lib/messages.ts';
import { setFilters } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FilterDrawer } from './FilterDrawer.tsx';
import type { Counts } from './facet.ts';
import { KindChoice } from './KindChoice.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import classes from './SearchPage.module.css';
import { useFocusKept } from './use-focus-kept.ts';

interface Props {
  readonly search: SearchState;
  /** Of this search; while it is being answered and where it cannot be, of the one before. */
  readonly counts: Counts;
  /** How many results there are; null where the search has not been answered. */
  readonly found: number | null;
  /** What is shown belongs to the search before. */
  readonly fetching: boolean;
  /** What the keyboard follows when it changes. */
  readonly answer: unknown;
  readonly children: ReactNode;
}

/** The kinds above, the filters at one side, what they leave at the other. */
export function NarrowedSearch({ search, counts, found, fetching, answer, children }: Props) {
  const t = useMessages();
  const { facets } = counts;
  const set = setFilters(search).length;
  const list = useFocusKept(answer);
  return (
    <div className={classes.results}>
      <KindChoice kind={search.kind} facets={facets} fetching={fetching} old={found === null} />
      <div className={classes.columns}>
        <a href="#results" className="visually-hidden">
          {t('search.skipFilters')}
        </a>
        {(facets.length > 0 || set > 0) && (
          <FilterDrawer set={set} found={found} fetching={fetching}>
            <SearchFilters search={search} counts={counts} />
          </FilterDrawer>
        )}
        <div id="results" ref={list} tabIndex={-1} className={`${classes.list} answer`} aria-busy={fetching}>
          <ChosenFilters search={search} facets={facets} />
          {children}
        </div>
      </div>
    </div>
  );
}
