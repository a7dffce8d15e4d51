import { boundsOfBand } from './bands.ts';
import type { FacetName } from './document.ts';
import type { Clause } from './engine.ts';

/** Whether the clauses ask for a value of a facet: by itself, or as a band or a year within the range that they ask for. */
export function isChosen(facet: FacetName, value: string, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => clause.facet === facet && asksFor(clause, value));
}

function asksFor(clause: Clause, value: string): boolean {
  if ('anyOf' in clause) return clause.anyOf.includes(value);
  if ('overlaps' in clause) {
    const { from, to } = clause.overlaps;
    return firstDay(value) >= (from ?? 0) && lastDay(value) <= (to ?? Infinity);
  }
  const { from, to } = boundsOfBand(value);
  const isOfIt = clause.within === 'citySizes' || value.startsWith(`${clause.within.slice('costs.'.length)}:`);
  return isOfIt && Number(from) >= (clause.min ?? 0) && belowOf(to) <= (clause.max ?? Infinity);
}

/** The upper bound of a band is outside of it, that of a clause within: 49,999 and 49,999.99 both reach to 50,000. */
const belowOf = (to: string | null) => (to === null ? Infinity : Number(to) - 1);

const firstDay = (year: string) => Number(`${year}0101`);
const lastDay = (year: string) => Number(`${year}1231`);
