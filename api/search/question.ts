import { type Kind, kindOf } from '../../graph/kinds.ts';
import { badInput } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { FacetName } from './document.ts';
import type { Order } from './engine.ts';
import { clausesOf, type SearchFilter } from './filter-clauses.ts';
import type { SearchQuestion } from './find.ts';
import type { SearchArguments } from './search-arguments.ts';

/**
 * The question that the arguments of a search ask.
 * @param languages of the reader, best first
 * @param facets to count
 */
export function questionOf(
  asked: SearchArguments,
  languages: readonly string[],
  facets: readonly FacetName[],
): SearchQuestion {
  const pageSize = countIn('pageSize', asked.pageSize ?? LIMITS.pageSize, 1, LIMITS.maxPageSize);
  return {
    text: textWithin('text', asked.text),
    clauses: clausesOf(withinLimits(asked.filter ?? {}), asked.kinds ?? []),
    facets,
    order: orderOf(asked, languages),
    page: countIn('page', asked.page ?? 1, 1, Math.floor(LIMITS.maxResults / pageSize)),
    pageSize,
  };
}

/** @throws BAD_USER_INPUT where a search text is too long */
export function textWithin(field: string, text: string): string {
  if (text.length <= LIMITS.maxSearchText) return text;
  throw badInput(field, `${field} has ${text.length} characters; give ${LIMITS.maxSearchText} at most.`);
}

/** @throws BAD_USER_INPUT where a number is out of its bounds */
export function countIn(field: string, count: number, least: number, most: number): number {
  if (count >= least && count <= most) return count;
  throw badInput(field, `${field} is ${count}; give a number from ${least} to ${most}.`);
}

const ORDERS = { RELEVANCE: 'relevance', NEWEST: 'newest', MOST_ADOPTED: 'mostAdopted' } as const;

function orderOf({ sort }: SearchArguments, languages: readonly string[]): Order {
  return sort === 'NAME' ? { by: 'name', languages } : { by: ORDERS[sort ?? 'RELEVANCE'] };
}

/** What the ids of a filter must be ids of: those of another kind would silently find nothing. */
const KIND_OF_IDS: Partial<Record<string, Kind>> = {
  themes: 'Theme',
  challenges: 'Challenge',
  targetGroups: 'TargetGroup',
  methods: 'Method',
  traits: 'Trait',
  goals: 'Goal',
  cities: 'City',
  regions: 'Region',
  countries: 'Country',
  programs: 'Program',
  stakeholders: 'Stakeholder',
  fundingSources: 'FundingSource',
};

function withinLimits(filter: SearchFilter): SearchFilter {
  for (const [field, values] of Object.entries(filter)) if (Array.isArray(values)) checkList(field, values);
  return filter;
}

function checkList(field: string, values: readonly string[]): void {
  if (values.length > LIMITS.maxIds)
    throw badInput(`filter.${field}`, `${field} has ${values.length} values; give ${LIMITS.maxIds} at most.`);
  const kind = KIND_OF_IDS[field];
  const stranger = kind && values.find((id) => kindOf(id) !== kind);
  if (kind && stranger !== undefined)
    throw badInput(
      `filter.${field}`,
      `“${stranger.slice(0, 80)}” is no id for ${field}; give ids such as ${idPrefix(kind)}….`,
    );
}

/** "FundingSource" begins its ids with "funding-source:". */
const idPrefix = (kind: Kind) => `${kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}:`;
