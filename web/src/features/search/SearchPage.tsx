import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { PageState } from '../../components/PageState.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { SearchDocument } from '../../gql/search.ts';
import { failureOf } from '../../lib/api-errors.ts';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { useMessages } from '../../lib/messages.ts';
import { setFilters } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FilterDrawer } from './FilterDrawer.tsx';
import type { Results } from './facet.ts';
import { KindChoice } from './KindChoice.tsx';
import { ResultPages } from './ResultPages.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import classes from './SearchPage.module.css';
import { SearchResults } from './SearchResults.tsx';
import { SearchSkeleton } from './SearchSkeleton.tsx';
import { useAnswered } from './use-answered.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useLiveText } from './use-live-text.ts';
import { useSearched } from './use-searched.ts';

const route = getRouteApi('/search');

/** What the whole network holds on some words, as they are typed. */
export function SearchPage() {
  const t = useMessages();
  const search = route.useSearch();
  const text = search.q ?? '';
  const title = text ? t('search.titleFor', { text }) : t('search.title');
  useDocumentTitle(title);
  return (
    <div className="page">
      <div className={classes.heading}>
        <h1 className="visually-hidden">{title}</h1>
        <SearchField place="page" {...useLiveText(text)} />
      </div>
      <Found search={search} />
    </div>
  );
}

/** Milliseconds until a search is asked again whose index was being built. */
const ASK_AGAIN = 1_500;

function Found({ search }: { readonly search: SearchState }) {
  const { page = 1 } = search;
  const variables = { ...useSearched(search), page };
  const query = useQuery({ query: SearchDocument, variables });
  const [{ fetching, error }, execute] = query;
  const building = error !== undefined && failureOf(error).kind === 'SEARCH_BEING_BUILT';
  // The index is soon there: the page shows by itself what it holds.
  useEffect(() => {
    if (!building || fetching) return;
    const again = setTimeout(() => execute({ requestPolicy: 'network-only' }), ASK_AGAIN);
    return () => clearTimeout(again);
  }, [building, fetching, execute]);
  return (
    <PageState query={query} of={(data) => data.search} skeleton={<SearchSkeleton />}>
      {(results) => <Narrowed search={search} results={results} fetching={fetching} />}
    </PageState>
  );
}

interface NarrowedProps {
  readonly search: SearchState;
  readonly results: Results;
  /** What is shown belongs to the search before. */
  readonly fetching: boolean;
}

/** The kinds above, the filters at one side, what they leave at the other. */
function Narrowed({ search, results, fetching }: NarrowedProps) {
  const t = useMessages();
  const { facets, totalCount } = results;
  const set = setFilters(search).length;
  const answered = useAnswered(search, fetching);
  const list = useFocusKept(results);
  return (
    <div className={classes.results}>
      <KindChoice kind={search.kind} facets={facets} fetching={fetching} />
      <div className={classes.columns}>
        <a href="#results" className="visually-hidden">
          {t('search.skipFilters')}
        </a>
        {(facets.length > 0 || set > 0) && (
          <FilterDrawer set={set} found={totalCount} fetching={fetching}>
            <SearchFilters search={search} facets={facets} />
          </FilterDrawer>
        )}
        <div id="results" ref={list} tabIndex={-1} className={`${classes.list} answer`} aria-busy={fetching}>
          <ChosenFilters search={search} facets={facets} />
          <SearchResults results={results} answered={answered} search={search} />
          {search.view !== 'map' && <ResultPages page={results.page} pages={results.pageCount} />}
        </div>
      </div>
    </div>
  );
}
