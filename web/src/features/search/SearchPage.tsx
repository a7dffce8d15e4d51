import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CardGridSkeleton } from '../../components/CardGrid.tsx';
import { Filtered } from '../../components/FilterPanel.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageState } from '../../components/PageState.tsx';
import { SearchDocument } from '../../gql/search.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { useMessages } from '../../lib/messages.ts';
import { practiceFilter } from '../../lib/practice-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';
import { KindChoice } from './KindChoice.tsx';
import { ResultPages } from './ResultPages.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import classes from './SearchPage.module.css';
import { SearchResults } from './SearchResults.tsx';
import { SortSelect } from './SortSelect.tsx';

const route = getRouteApi('/search');

/** What the whole network holds on some words. */
export function SearchPage() {
  const t = useMessages();
  const search = route.useSearch();
  const text = search.q ?? '';
  useDocumentTitle(text ? t('search.titleFor', { text }) : t('search.title'));
  return (
    <div className="page">
      <div className={classes.heading}>
        <h1>{text ? t('search.titleFor', { text }) : t('search.title')}</h1>
        {text && <SortSelect sort={search.sort ?? 'RELEVANCE'} />}
      </div>
      {text ? (
        <Results search={search} text={text} />
      ) : (
        <Notice title={t('search.prompt')} remedy={t('search.promptRemedy')} />
      )}
    </div>
  );
}

function Results({ search, text }: { readonly search: SearchState; readonly text: string }) {
  const language = useContentLanguage();
  const { kind, sort, page = 1 } = search;
  const query = useQuery({
    query: SearchDocument,
    variables: { text, kinds: kind ? [kind] : null, filter: practiceFilter(search), sort, page, language },
  });
  return (
    <PageState query={query} of={(data) => data.search} skeleton={<CardGridSkeleton />}>
      {(results) => (
        <div className={classes.results}>
          {results.facets.length > 0 && <KindChoice kind={kind} facets={results.facets} />}
          <Filtered panel={results.facets.length > 0 && <SearchFilters chosen={search} facets={results.facets} />}>
            <SearchResults results={results} text={text} />
            <ResultPages page={results.page} pages={results.pageCount} />
          </Filtered>
        </div>
      )}
    </PageState>
  );
}
