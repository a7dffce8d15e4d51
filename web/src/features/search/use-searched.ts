import type { EntityKind, PracticeFilter, SearchSort } from '../../gql/search.ts';
import { type ContentLanguage, useContentLanguage } from '../../lib/content-language.ts';
import { searchFilter } from '../../lib/search-filter.ts';
import type { SearchState } from '../../lib/search-state.ts';

export interface Searched {
  readonly text: string;
  readonly kinds: EntityKind[] | null;
  readonly filter: PracticeFilter;
  readonly sort: SearchSort;
  readonly language: ContentLanguage;
}

/** What the API is asked, whichever way the answer is shown. */
export function useSearched(search: SearchState): Searched {
  const language = useContentLanguage();
  const { q = '', kind, sort = 'RELEVANCE' } = search;
  return { text: q, kinds: kind ? [kind] : null, filter: searchFilter(search), sort, language };
}
