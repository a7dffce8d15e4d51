import { boundsOfBand } from './bands.ts';
import { FACETS, type FacetName } from './document.ts';
import type { Clause, SearchAnswer } from './engine.ts';
import { isChosen } from './facets-chosen.ts';
import { countsByYear } from './period-ends.ts';

/** One value of a facet as it is shown. */
export interface CountedValue {
  facet: FacetName;
  value: string;
  count: number;
  selected: boolean;
  from: string | null;
  to: string | null;
}

/** Facets whose values are bands of numbers or years: shown in that order, not by count. */
const BANDS: ReadonlySet<FacetName> = new Set(['citySize', 'cost', 'overlaps']);

/** A facet with all of its values, the most frequent first. */
export interface CountedFacet {
  name: FacetName;
  values: readonly CountedValue[];
}

/** The facets that were counted and have values, in their fixed order. */
export function facetsToShow(counted: SearchAnswer['facets'], clauses: readonly Clause[]): CountedFacet[] {
  return FACETS.flatMap((name) => {
    if (!counted.has(name)) return [];
    const chosen = chosenValues(name, clauses);
    const counts = new Map([...chosen.map((value) => [value, 0] as const), ...countsOf(name, counted)]);
    const values = [...counts].map(([value, count]) => asValue(name, value, count, isChosen(name, value, clauses)));
    return values.length > 0 ? [{ name, values: ordered(name, values) }] : [];
  });
}

function countsOf(facet: FacetName, counted: SearchAnswer['facets']): ReadonlyMap<string, number> {
  const counts = counted.get(facet) ?? new Map<string, number>();
  return facet === 'overlaps' ? countsByYear(counts, new Date().getUTCFullYear()) : counts;
}

function chosenValues(facet: FacetName, clauses: readonly Clause[]): string[] {
  return clauses.flatMap((clause) => (clause.facet === facet && 'anyOf' in clause ? [...clause.anyOf] : []));
}

function asValue(facet: FacetName, value: string, count: number, selected: boolean): CountedValue {
  const { from, to } = BANDS.has(facet) ? boundsOf(facet, value) : { from: null, to: null };
  return { facet, value, count, selected, from, to };
}

const boundsOf = (facet: FacetName, value: string) =>
  facet === 'overlaps' ? { from: value, to: String(Number(value) + 1) } : boundsOfBand(value);

function ordered(facet: FacetName, values: CountedValue[]): CountedValue[] {
  if (BANDS.has(facet)) return values.sort((one, other) => Number(one.from) - Number(other.from));
  return values.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
