import type { EntityKind, SearchSort } from '../gql/search.ts';
import { type ChosenFilters, parseFilters } from './practice-filter.ts';

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

/** All that the address of the search page says. */
export type SearchState = ChosenFilters & { q?: string; kind?: EntityKind; sort?: SearchSort; page?: number };

/** Reads the address, whoever wrote it: what it cannot mean is left out. */
export function parseSearch(search: Record<string, unknown>): SearchState {
  const kind = KINDS.find((known) => known === search.kind);
  const sort = SORTS.find((known) => known === search.sort);
  const page = Number(search.page);
  const q = typeof search.q === 'string' ? search.q.trim() : '';
  return {
    ...parseFilters(search),
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(sort ? { sort } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  };
}
