import { Column } from './column.ts';
import { likenessBy, WORDS } from './compare.ts';
import type { Postings } from './postings.ts';
import { shareOf, type Vector } from './vector.ts';
import type { Member, WeighedPractices } from './weighed-practices.ts';

/** So many practices are compared at a time: all that is known of them stays in the processor's cache. */
export const STRIDE = 1024;

/** All practices as a sweep goes through them. */
export interface SweptPractices extends WeighedPractices {
  slotOf(id: string): number | undefined;
}

/** A vector of the practice that is asked for, and what the practices of a stretch share with it. */
export interface AskedStrand {
  vector: Vector;
  column: Column;
  facet: number;
  strand: number;
  /** By the place of each feature: what it is of the vector. */
  shares: Float64Array;
  /** By the place of each feature: how far its postings have been gone through. */
  reached: Int32Array;
  /** By place in the stretch: what both share of their vectors; all of it is their cosine. */
  shared: Float64Array;
  /** What is shared in words that do not stand in texts about anything; the rest is in `shared`. */
  firm: Float64Array;
}

/** Of a facet, the vectors that say something. */
export function askedStrands(
  { facets, columns, weights }: SweptPractices,
  asked: Member,
  facet: number,
): AskedStrand[] {
  return facets.flatMap((of, strand) => {
    const vector = of === facet ? asked.vectors[strand] : undefined;
    if (!vector?.evidence) return [];
    return {
      vector,
      column: columns[strand] ?? new Column(),
      facet,
      strand,
      shares: Float64Array.from(vector.features, (_, place) => shareOf(vector, place, weights)),
      reached: new Int32Array(vector.features.length),
      shared: roomFor(2 + 2 * strand),
      firm: roomFor(3 + 2 * strand),
    };
  });
}

/** Room to compare a stretch in, used again and again: nothing waits while it is in use. */
const ROOM: Float64Array[] = [];

export function roomFor(place: number): Float64Array {
  ROOM[place] ??= new Float64Array(STRIDE);
  return ROOM[place];
}

/** Adds up what the practices in so many slots from one on share with the asked one. */
export function shareFrom(
  { postings, general }: SweptPractices,
  asked: AskedStrand,
  from: number,
  count: number,
): void {
  const { vector, shares, reached, shared, firm, facet } = asked;
  shared.fill(0);
  if (facet === WORDS) firm.fill(0);
  for (let index = 0; index < shares.length; index++) {
    const feature = vector.features[index] as number;
    const share = shares[index] as number;
    const having = share > 0 ? postings[feature] : undefined;
    if (!having) continue;
    const into = facet === WORDS && !general[feature] ? firm : shared;
    reached[index] = addUp(having, reached[index] as number, from, from + count, share, into);
  }
}

/** @returns how far it came in the postings */
function addUp(
  { slots, shares, length }: Postings,
  begun: number,
  from: number,
  end: number,
  share: number,
  into: Float64Array,
): number {
  let at = begun;
  for (; at < length; at++) {
    const slot = slots[at] as number;
    if (slot >= end) break;
    into[slot - from] = (into[slot - from] as number) + share * (shares[at] as number);
  }
  return at;
}

/** How alike the words of a language are, of the practice at a place in the stretch that stands in this slot. */
export function wordsAlike(asked: AskedStrand, at: number, slot: number): number {
  const { vector, column, shared, firm } = asked;
  const cosine = (shared[at] as number) + (firm[at] as number);
  return likenessBy(cosine, firmIn(asked, at, slot), vector.usual * (column.usual[slot] as number));
}

/** What is shared in firm words, whatever else either text has. */
export function firmIn({ vector, column, firm }: AskedStrand, at: number, slot: number): number {
  return (firm[at] as number) / (vector.scale * (column.scale[slot] as number));
}
