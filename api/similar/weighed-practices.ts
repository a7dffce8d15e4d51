import type { Column } from './column.ts';
import type { Strand } from './facets.ts';
import type { Postings } from './postings.ts';
import type { Vector } from './vector.ts';

/** A practice as the corpus holds it. */
export interface Member {
  id: string;
  home: readonly string[];
  /** By the number of the strand; undefined where nothing is known. */
  vectors: readonly (Vector | undefined)[];
}

/** Sets what is usual for a practice among its neighbours. */
export interface Locator {
  locate(member: Member): void;
}

/** All practices as weighing and comparing see them; the corpus keeps them so. */
export interface WeighedPractices {
  readonly size: number;
  readonly strands: readonly Strand[];
  readonly facets: readonly number[];
  readonly names: readonly string[];
  readonly strandOf: readonly number[];
  /** By feature: whether it is a word that stands in texts about anything. */
  readonly general: readonly boolean[];
  readonly frequencies: readonly number[];
  /** By strand: how many practices say anything in it. */
  readonly documented: readonly number[];
  weights: Float64Array;
  readonly slots: (Member | undefined)[];
  readonly columns: Column[];
  /** By feature: who has it, as far as it counts; none where nobody has. */
  postings: (Postings | undefined)[];
  middle: Float64Array;
  neighbourhood: Locator | null;
}

/** What one shared feature adds to the likeness of two vectors. */
export const overlap = (weight: number, one: number, other: number): number => weight * weight * (one * other);
