import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type UseQueryExecute, useQuery } from 'urql';
import { PageState } from '../../components/PageState.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { SearchDocument } from '../../gql/search.ts';
import { failureOf } from '../../lib/api-errors.ts';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { useMessages } from '../../lib/messages.ts';
import { setFilters } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { FailedSearch } from './FailedSearch.tsx';
import { NOTHING_COUNTED } from './facet.ts';
import { NarrowedSearch } from './NarrowedSearch.tsx';
import { ResultPages } from './ResultPages.tsx';
import classes from './SearchPage.module.css';
import { SearchResults } from './SearchResults.tsx';
import { ResultsToCome, SearchSkeleton } from './SearchSkeleton.tsx';
import { useAnswered } from './use-answered.ts';
import { useLastCounts } from './use-last-counts.ts';
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

function Found({ search }: { readonly search: SearchState }) {
  const { page = 1 } = search;
  const variables = { ...useSearched(search), page };
  const query = useQuery({ query: SearchDocument, variables });
  const [{ data, fetching, error }, execute] = query;
  const answered = useAnswered(search, fetching);
  const counts = useLastCounts(data?.search);
  const failure = error ? failureOf(error) : null;
  const building = failure?.kind === 'SEARCH_BEING_BUILT';
  useAskedAgain(building && !fetching, execute);
  const shared = { search, counts, fetching };
  const results = data?.search;
  if (results) {
    return (
      <NarrowedSearch {...shared} found={results.totalCount} answer={results}>
        <SearchResults results={results} answered={answered} search={search} />
        {search.view !== 'map' && <ResultPages page={results.page} pages={results.pageCount} />}
      </NarrowedSearch>
    );
  }
  // A filter may be why there is no answer: each must be there to be taken off.
  const failed = fetching ? null : failure;
  const keepsFilters = setFilters(search).length > 0 && (failed !== null || counts !== NOTHING_COUNTED);
  if (!keepsFilters || building) {
    return (
      <PageState query={query} of={() => null} skeleton={<SearchSkeleton />}>
        {() => null}
      </PageState>
    );
  }
  const retry = () => execute({ requestPolicy: 'network-only' });
  return (
    <NarrowedSearch {...shared} found={null} answer={failed}>
      {failed ? (
        <FailedSearch search={search} facets={counts.facets} failure={failed} onRetry={retry} />
      ) : (
        <ResultsToCome />
      )}
    </NarrowedSearch>
  );
}

/** Milliseconds until a search is asked again whose index was being built. */
const ASK_AGAIN = 1_500;

/** The index is soon there: the page shows by itself what it holds. */
function useAskedAgain(building: boolean, execute: UseQueryExecute): void {
  useEffect(() => {
    if (!building) return;
    const again = setTimeout(() => execute({ requestPolicy: 'network-only' }), ASK_AGAIN);
    return () => clearTimeout(again);
  }, [building, execute]);
}
