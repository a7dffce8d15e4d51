import type { EntityKind, SearchSort } from '../gql/search.ts';
import { parseSearchFilters, type SearchFilters } from './search-filter.ts';

export const SORTS = ['RELEVANCE', 'NEWEST', 'NAME', 'MOST_ADOPTED'] as const satisfies SearchSort[];
export const KINDS = [
  'PRACTICE',
  'PROGRAM',
  'CITY',
  'REGION',
  'COUNTRY',
  'STAKEHOLDER',
  'FUNDING_SOURCE',
  'OUTCOME',
  'THEME',
  'CHALLENGE',
  'TARGET_GROUP',
  'METHOD',
  'TRAIT',
  'GOAL',
  'INDEX',
] as const satisfies EntityKind[];
export const VIEWS = ['list', 'map', 'table'] as const;
export type View = (typeof VIEWS)[number];
/** The columns of the table after the name, which always stands. */
export const COLUMNS = [
  'kind',
  'summary',
  'themes',
  'goals',
  'cities',
  'countries',
  'programmes',
  'status',
  'period',
  'evidence',
  'cost',
] as const;
export type Column = (typeof COLUMNS)[number];
export const USUAL_COLUMNS: readonly Column[] = ['kind', 'themes', 'cities', 'countries', 'status', 'period'];

/** All that the address of the search page says. */
export type SearchState = SearchFilters & {
  q?: string;
  kind?: EntityKind;
  sort?: SearchSort;
  page?: number;
  view?: View;
  columns?: Column[];
};

/** Longer texts are refused by the API. */
export const LONGEST_TEXT = 500;

/** Reads the address, whoever wrote it: what it cannot mean is left out. */
export function parseSearch(search: Record<string, unknown>): SearchState {
  const kind = KINDS.find((known) => known === search.kind);
  const sort = SORTS.find((known) => known === search.sort);
  const view = VIEWS.find((known) => known === search.view && known !== 'list');
  const columns = COLUMNS.filter((known) => [search.columns].flat().includes(known));
  const page = Number(search.page);
  const q = typeof search.q === 'string' ? search.q.trim().slice(0, LONGEST_TEXT) : '';
  return {
    ...parseSearchFilters(search),
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(sort ? { sort } : {}),
    ...(view ? { view } : {}),
    ...(columns.length > 0 ? { columns } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  };
}
