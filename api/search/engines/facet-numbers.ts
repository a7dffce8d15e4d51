import { FACETS, type FacetName, type SearchDocument } from '../document.ts';
import type { Clause } from '../engine.ts';
import { meets } from './clauses.ts';

/** A document with the numbers of all values of its facets, in the order of the facets. */
export interface Numbered {
  document: SearchDocument;
  values: Uint32Array;
}

const PLACES = new Map<FacetName, number>(FACETS.map((facet, place) => [facet, place]));

/** Counts values of facets by number: an index gives each one when it first meets it, and forgets none. */
export class FacetNumbers {
  readonly #numbers = FACETS.map(() => new Map<string, number>());
  readonly #names: string[] = [];
  /** By number, the place of the facet. */
  #facetOf = new Uint8Array(1024);

  numbersOf({ facets }: SearchDocument): Uint32Array {
    return Uint32Array.from(
      FACETS.flatMap((facet, place) => (facets[facet] ?? []).map((value) => this.#numberOf(place, value))),
    );
  }

  /**
   * Which documents meet all clauses, and how many have each value of each facet. A document that fails the clauses of one
   * facet alone still counts there: it would be found if another value of that facet were chosen as well.
   */
  count<Item extends Numbered>(
    items: readonly Item[],
    clauses: readonly Clause[],
    facets: readonly FacetName[],
  ): { met: readonly Item[]; counts: Map<FacetName, Map<string, number>> } {
    const counts = new Uint32Array(this.#names.length);
    const last = Math.max(-1, ...facets.map((facet) => PLACES.get(facet) ?? -1));
    const asked = new Set(facets.map((facet) => PLACES.get(facet)));
    const met = clauses.length > 0 ? [] : items;
    for (const item of items) {
      const failed = clauses.length > 0 ? facetFailed(item.document, clauses) : null;
      if (failed === SEVERAL) continue;
      if (failed !== null) {
        if (asked.has(PLACES.get(failed))) this.#add(counts, item.values, PLACES.get(failed) ?? -1);
        continue;
      }
      if (clauses.length > 0) (met as Item[]).push(item);
      for (const value of item.values) {
        if ((this.#facetOf[value] as number) > last) break;
        counts[value] = (counts[value] as number) + 1;
      }
    }
    return { met, counts: this.#named(counts, facets) };
  }

  #add(counts: Uint32Array, values: Uint32Array, place: number): void {
    for (const value of values) if (this.#facetOf[value] === place) counts[value] = (counts[value] as number) + 1;
  }

  #named(counts: Uint32Array, facets: readonly FacetName[]): Map<FacetName, Map<string, number>> {
    const named = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
    for (const [value, count] of counts.entries()) {
      const facet = count > 0 ? FACETS[this.#facetOf[value] as number] : undefined;
      if (facet) named.get(facet)?.set(this.#names[value] as string, count);
    }
    return named;
  }

  #numberOf(place: number, value: string): number {
    const known = this.#numbers[place]?.get(value);
    if (known !== undefined) return known;
    const number = this.#names.push(value) - 1;
    if (number >= this.#facetOf.length) {
      const longer = new Uint8Array(this.#facetOf.length * 2);
      longer.set(this.#facetOf);
      this.#facetOf = longer;
    }
    this.#facetOf[number] = place;
    this.#numbers[place]?.set(value, number);
    return number;
  }
}

const SEVERAL = 'several';

/** The facet whose clauses a document fails; null where it meets all. */
function facetFailed(document: SearchDocument, clauses: readonly Clause[]): FacetName | typeof SEVERAL | null {
  let failed: FacetName | null = null;
  for (const clause of clauses) {
    if (failed === clause.facet || meets(document, clause)) continue;
    if (failed !== null) return SEVERAL;
    failed = clause.facet;
  }
  return failed;
}
