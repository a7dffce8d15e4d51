import type { PracticeFilter, PracticeOrderField, Status } from '../gql/practice.ts';
import { kindOfId } from './links.ts';

/** The filters of the practices' list by their name in the address, and the field of the API that each fills. */
export const FILTERS = {
  theme: 'themes',
  challenge: 'challenges',
  targetGroup: 'targetGroups',
  method: 'methods',
  goal: 'goals',
  country: 'countries',
  programme: 'programs',
  status: 'statuses',
} as const satisfies Record<string, keyof PracticeFilter>;
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

export const STATUSES = ['PLANNED', 'RUNNING', 'FINISHED', 'DISCONTINUED'] as const satisfies Status[];
export const ORDERS = ['NAME', 'NEWEST', 'PERIOD'] as const satisfies PracticeOrderField[];
export type PracticesOrder = (typeof ORDERS)[number];

/** The chosen values of each filter; none chosen, no key. */
export type ChosenFilters = Partial<Record<FilterName, string[]>>;
/** All that the address of the practices' list says. */
export type PracticesSearch = ChosenFilters & { order?: PracticesOrder; pages?: number };

const MOST_PAGES = 50;

/** Reads the address, whoever wrote it: what it cannot mean is left out. */
export function parsePracticesSearch(search: Record<string, unknown>): PracticesSearch {
  const order = ORDERS.find((known) => known === search.order);
  const pages = Number(search.pages);
  return {
    ...parseFilters(search),
    ...(order ? { order } : {}),
    ...(Number.isInteger(pages) && pages > 1 && pages <= MOST_PAGES ? { pages } : {}),
  };
}

export function parseFilters(search: Record<string, unknown>): ChosenFilters {
  const chosen = FILTER_NAMES.map((name) => [name, valuesOf(name, search[name])] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** One value may stand alone: `?theme=theme:housing`. An id of another kind is none of this filter's. */
function valuesOf(name: FilterName, given: unknown): string[] {
  const values = [given].flat().filter((value): value is string => typeof value === 'string' && value !== '');
  if (name === 'status') return values.filter((value) => (STATUSES as readonly string[]).includes(value));
  return values.filter((value) => !value.endsWith(':') && FILTER_OF_KIND[kindOfId(value)] === name);
}

/** The filter that the API is asked with. */
export function practiceFilter(chosen: ChosenFilters): PracticeFilter {
  return Object.fromEntries(FILTER_NAMES.flatMap((name) => (chosen[name] ? [[FILTERS[name], chosen[name]]] : [])));
}

/** The filters with one value put in, or taken out where it was in. */
export function withToggled(chosen: ChosenFilters, name: FilterName, value: string): ChosenFilters {
  const values = chosen[name] ?? [];
  const rest = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...chosen, [name]: rest.length > 0 ? rest : undefined };
}

const FILTER_OF_KIND: Record<string, FilterName> = {
  theme: 'theme',
  challenge: 'challenge',
  'target-group': 'targetGroup',
  method: 'method',
  goal: 'goal',
  country: 'country',
  program: 'programme',
};

/** The filter under which the list shows all practices tied to a thing; null where the list has none for its kind. */
export function filterFor(id: string): ChosenFilters | null {
  const name = FILTER_OF_KIND[kindOfId(id)];
  return name ? { [name]: [id] } : null;
}
