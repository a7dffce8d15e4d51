import type { SearchQuery } from '../../gql/search.ts';
import type { Translate } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import { FACETS, type SearchFilterName } from '../../lib/search-filter.ts';

export type Results = SearchQuery['search'];
/** What can be narrowed by, and how much each would leave. */
export type Counts = Pick<Results, 'facets' | 'years'>;
export const NOTHING_COUNTED: Counts = { facets: [], years: [] };
export type FacetValues = Results['facets'][number]['values'];
export type FacetValue = FacetValues[number];

/** What the API counted for a filter; none where it counted nothing. */
export const valuesOfFacet = (facets: Results['facets'], name: SearchFilterName): FacetValues =>
  facets.find((facet) => facet.name === FACETS[name])?.values ?? [];

/** How much there is in each year. */
export const yearsOf = ({ years }: Counts): readonly { readonly value: string; readonly count: number }[] =>
  years[0]?.values ?? [];

/** How many values a filter has, those too that were not given. */
export const countOfFacet = (facets: Results['facets'], name: SearchFilterName): number =>
  facets.find((facet) => facet.name === FACETS[name])?.valueCount ?? 0;

/** Words that the interface has of its own for a value, in its language; null for all that has a name in the network. */
export function ownWords(name: SearchFilterName, value: string, t: Translate): string | null {
  if (name === 'status') return t(`status.${value}` as 'status.RUNNING');
  if (name === 'sector') return t(`sector.${value}` as 'sector.BUSINESS');
  if (name === 'evidence') return t(`evidence.${value}` as 'evidence.CLAIMED');
  if (name === 'outcomes') return t(`outcomes.${value}` as 'outcomes.true');
  if (name === 'size' || name === 'cost') return bandInWords(value);
  if (name === 'period') return [...new Set(value.split('/'))].join(' – ');
  return null;
}

/** "goal:10.2" → "10.2"; null for what is no goal. */
export const codeOfGoal = (value: string): string | null => (value.startsWith('goal:') ? value.slice(5) : null);

/** "EUR:10000-50000" → "10,000–50,000 EUR"; "1000000-" → "≥ 1,000,000". */
function bandInWords(value: string): string {
  const [band = '', currency = ''] = value.split(':').reverse();
  const [from, to] = band.split('-');
  const numbers = to ? `${inWords(Number(from))}–${inWords(Number(to))}` : `≥ ${inWords(Number(from))}`;
  return `${numbers} ${currency}`.trimEnd();
}
