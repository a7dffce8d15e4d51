import { useMessages } from '../../lib/messages.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { BeyondLastPage } from './BeyondLastPage.tsx';
import type { Results } from './facet.ts';
import { Hit } from './Hit.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Rewording } from './Rewording.tsx';
import { SearchMap } from './SearchMap.tsx';
import classes from './SearchResults.module.css';
import { SearchTable } from './SearchTable.tsx';
import { SortSelect } from './SortSelect.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

interface Props {
  readonly results: Results;
  /** The question that they answer. */
  readonly answered: SearchState;
  /** The question that is asked now, and how its results are to be shown. */
  readonly search: SearchState;
}

/** How much was found, and the results as they are wanted; what to do where there are none. */
export function SearchResults({ results, answered, search }: Props) {
  const t = useMessages();
  const { totalCount } = results;
  const { q: text = '' } = answered;
  return (
    <>
      <div className={classes.bar}>
        <p role="status" className={classes.found}>
          {text ? t('search.foundFor', { count: totalCount, text }) : t('search.foundAll', { count: totalCount })}
        </p>
        {totalCount > 0 && (
          <div className={classes.ways}>
            <ViewSwitch view={search.view ?? 'list'} />
            <SortSelect sort={search.sort ?? 'RELEVANCE'} />
          </div>
        )}
      </div>
      <Rewording results={results} text={text} />
      {totalCount > 0 ? (
        <Shown results={results} search={search} />
      ) : (
        <NothingFound search={answered} results={results} />
      )}
    </>
  );
}

function Shown({ results: { hits, page, pageCount, totalCount }, search }: Pick<Props, 'results' | 'search'>) {
  if (search.view === 'map') return <SearchMap search={search} />;
  if (page > pageCount) return <BeyondLastPage page={page} pages={pageCount} />;
  if (search.view === 'table') return <SearchTable search={search} count={totalCount} />;
  return (
    // Other results are another list: one that is pulled up or down under the eye is worse than one that is replaced.
    <ol key={hits.map(({ node }) => node.id).join(' ')} className={classes.hits}>
      {hits.map((hit) => (
        <li key={hit.node.id}>
          <Hit hit={hit} />
        </li>
      ))}
    </ol>
  );
}
