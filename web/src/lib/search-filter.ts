import type { EvidenceLevel, PracticeFilter } from '../gql/search.ts';
import { FILTERS, STATUSES } from './practice-filter.ts';
import { SECTORS } from './sectors.ts';

/** Filters that take several values, by their name in the address, and the facet of the API that each asks for. */
const LISTS = {
  ...FILTERS,
  region: 'regions',
  city: 'cities',
  trait: 'traits',
  fundingSource: 'fundingSources',
  stakeholder: 'stakeholders',
  sector: 'sectors',
  evidence: 'evidence',
  writtenIn: 'languages',
} as const satisfies Record<string, keyof PracticeFilter>;
type ListName = keyof typeof LISTS;

/** Filters that take one: a band of numbers, years, yes or no. */
const SINGLES = {
  period: 'overlaps',
  size: 'citySize',
  cost: 'cost',
  outcomes: 'hasOutcomes',
} as const satisfies Record<string, keyof PracticeFilter>;
type SingleName = keyof typeof SINGLES;

/** The facet of the API behind each filter of the address. */
export const FACETS = { ...LISTS, ...SINGLES };
export type SearchFilterName = keyof typeof FACETS;
/** What is set of each filter; nothing set, no key. */
export type SearchFilters = Partial<Record<ListName, string[]> & Record<SingleName, string>>;
export interface SetFilter {
  readonly name: SearchFilterName;
  readonly value: string;
}

const LIST_NAMES = Object.keys(LISTS) as ListName[];
const FILTER_NAMES = Object.keys(FACETS) as SearchFilterName[];
const EVIDENCE: readonly string[] = [
  'CLAIMED',
  'DOCUMENTED',
  'EVALUATED',
  'MEASURED',
  'REPLICATED',
] satisfies EvidenceLevel[];

/** The API takes no more in one list. */
const MOST_VALUES = 100;
const isId = (value: string) => /^[a-z-]+:./.test(value);
const MEANT: Partial<Record<SearchFilterName, (value: string) => boolean>> = {
  status: (value) => (STATUSES as readonly string[]).includes(value),
  sector: (value) => SECTORS.some((sector) => sector === value),
  evidence: (value) => EVIDENCE.includes(value),
  writtenIn: (value) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value),
  period: (value) => /^\d{4}\/\d{4}$/.test(value) && value.slice(0, 4) <= value.slice(5),
  size: (value) => /^\d{1,9}-\d{0,9}$/.test(value),
  cost: (value) => /^[A-Z]{3}:\d{1,12}-\d{0,12}$/.test(value),
  outcomes: (value) => value === 'true' || value === 'false',
};

/** Reads the filters of the address, whoever wrote it: what it cannot mean is left out. */
export function parseSearchFilters(search: Record<string, unknown>): SearchFilters {
  const chosen = FILTER_NAMES.flatMap((name) => {
    const values = meantValues(name, Object.hasOwn(search, name) ? search[name] : undefined);
    if (values.length === 0) return [];
    return [[name, isList(name) ? values : values[0]]];
  });
  return Object.fromEntries(chosen);
}

const isList = (name: SearchFilterName): name is ListName => (LIST_NAMES as string[]).includes(name);

function meantValues(name: SearchFilterName, given: unknown): string[] {
  const values = [given].flat().filter((value): value is string => typeof value === 'string' && value !== '');
  return [...new Set(values)].filter(MEANT[name] ?? isId).slice(0, MOST_VALUES);
}

/** The filter that the API is asked with. */
export function searchFilter(chosen: SearchFilters): PracticeFilter {
  const lists = LIST_NAMES.flatMap((name) => (chosen[name] ? [[LISTS[name], chosen[name]]] : []));
  const { period, size, cost, outcomes } = chosen;
  return {
    ...Object.fromEntries(lists),
    ...(period ? { overlaps: yearsIn(period) } : {}),
    ...(size ? { citySize: sizesIn(size) } : {}),
    ...(cost ? { cost: costsIn(cost) } : {}),
    ...(outcomes ? { hasOutcomes: outcomes === 'true' } : {}),
  };
}

/** "2010/2010" is the year 2010. */
function yearsIn(period: string): string {
  const [from, until] = period.split('/');
  return from === until ? String(from) : period;
}

/** "20000-50000": the upper bound is outside, the API's is inside. */
function sizesIn(band: string) {
  const [from, to] = band.split('-');
  return { min: Number(from), ...(to ? { max: Number(to) - 1 } : {}) };
}

/** "EUR:10000-50000", with the cent below the upper bound. */
function costsIn(value: string) {
  const [currency = '', band = ''] = value.split(':');
  const [from = '0', to] = band.split('-');
  return { currency, min: from, ...(to ? { max: `${Math.max(Number(to) - 1, 0)}.99` } : {}) };
}

export const valuesOf = (chosen: SearchFilters, name: SearchFilterName): string[] => [chosen[name] ?? []].flat();

/** Every value that is set. */
export const setFilters = (chosen: SearchFilters): SetFilter[] =>
  FILTER_NAMES.flatMap((name) => valuesOf(chosen, name).map((value) => ({ name, value })));

/** The filters with a value put in, or taken out where it was in. */
export function withFilterToggled<Search extends SearchFilters>(search: Search, { name, value }: SetFilter): Search {
  if (!isList(name)) return { ...search, [name]: search[name] === value ? undefined : value };
  const values = valuesOf(search, name);
  const rest = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...search, [name]: rest.length > 0 ? rest : undefined };
}
