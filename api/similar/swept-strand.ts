import { Column } from './column.ts';
import { likenessBy, WORDS } from './compare.ts';
import type { Postings } from './postings.ts';
import type { Vector } from './vector.ts';
import type { Member, WeighedPractices } from './weighed-practices.ts';

/** So many slots are compared at a time: all that is known of them stays in the processor's cache. */
export const STRIDE = 1024;

/** All practices as a sweep goes through them. */
export interface SweptPractices extends WeighedPractices {
  /** By feature: who has it. */
  readonly postings: readonly Postings[];
  slotOf(id: string): number | undefined;
}

/** A vector of the practice that is asked for, and what the practices of a stretch of slots share with it. */
export interface AskedStrand {
  vector: Vector;
  column: Column;
  facet: number;
  /** By feature: how far its postings have been gone through. */
  reached: Int32Array;
  shared: Float64Array;
  /** What is shared in words that do not stand in texts about anything; the rest is in `shared`. */
  firm: Float64Array;
}

/** Of a facet, the vectors that say something. */
export function askedStrands(corpus: SweptPractices, { vectors }: Member, facet: number): AskedStrand[] {
  return corpus.facets.flatMap((of, strand) => {
    const vector = of === facet ? vectors[strand] : undefined;
    if (!vector?.evidence) return [];
    return {
      vector,
      column: corpus.columns[strand] ?? new Column(),
      facet,
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

/** Adds up what a stretch of practices shares with the asked one; postings are in the order of the slots. */
export function shareIn(
  { weights, postings, general }: SweptPractices,
  { vector, reached, shared, firm, facet }: AskedStrand,
  from: number,
  count: number,
): void {
  shared.fill(0);
  if (facet === WORDS) firm.fill(0);
  for (let index = 0; index < vector.features.length; index++) {
    const feature = vector.features[index] as number;
    const weight = weights[feature] as number;
    const having = weight > 0 ? postings[feature] : undefined;
    if (!having) continue;
    const into = facet === WORDS && !general[feature] ? firm : shared;
    const begun = reached[index] as number;
    reached[index] = addUp(having, begun, from, from + count, weight * weight, vector.strengths[index] as number, into);
  }
}

/** @returns how far it came in the postings */
function addUp(
  { slots, strengths, length }: Postings,
  begun: number,
  from: number,
  end: number,
  squared: number,
  strength: number,
  into: Float64Array,
): number {
  let at = begun;
  for (; at < length; at++) {
    const slot = slots[at] as number;
    if (slot >= end) break;
    into[slot - from] = (into[slot - from] as number) + squared * (strength * (strengths[at] as number));
  }
  return at;
}

/** How alike the words of a language are, of the practice that stands there. */
export function wordsAlike({ vector, column, shared, firm }: AskedStrand, at: number, slot: number): number {
  const hard = firm[at] as number;
  const cosine = ((shared[at] as number) + hard) * (vector.scale * (column.scale[slot] as number));
  return likenessBy(cosine, hard, vector.usual * (column.usual[slot] as number));
}
