import type { Column } from './column.ts';
import {
  beyond,
  byWords,
  counting,
  type FacetWeights,
  LEAST_SCORE,
  leastKnown,
  likenessBy,
  meanWith,
  mostByPlace,
  PLACE,
  WORDS,
} from './compare.ts';
import { FACETS } from './facets.ts';
import type { Postings } from './postings.ts';
import type { Vector } from './vector.ts';
import { type Member, overlap, type WeighedPractices } from './weighed-practices.ts';

/** So many slots are compared at a time: all that is known of them stays in the processor's cache. */
const STRIDE = 2048;
/** Words and then place come last, for they count for no more than the others let them. */
const IN_TURN = [...[...FACETS.keys()].filter((facet) => facet !== WORDS && facet !== PLACE), WORDS, PLACE];

/** All practices as a sweep goes through them. */
interface SweptPractices extends WeighedPractices {
  /** By feature: who has it. */
  readonly postings: readonly Postings[];
  slotOf(id: string): number | undefined;
}

/** A vector of the practice that is asked for. */
interface Asked {
  vector: Vector;
  strand: number;
  /** By feature: how far its postings have been gone through. */
  reached: Int32Array;
}

/**
 * Compares one practice with all others. It goes through the practices that have its features instead of through the
 * features of every practice; every likeness comes out as the very number of two practices compared by themselves.
 */
export class Sweep {
  /** By slot, of the facets compared: what is alike, and what is known, each by weight. */
  readonly alike: Float64Array;
  readonly known: Float64Array;
  /** In the strand at hand. */
  readonly #shared = new Float64Array(STRIDE);
  /** As much of it as is in words that do not stand in texts about anything. */
  readonly #firm = new Float64Array(STRIDE);
  /** In the facet at hand. */
  readonly #likeness = new Float64Array(STRIDE);
  readonly #evidence = new Float64Array(STRIDE);
  readonly #counted = new Float64Array(STRIDE);
  /** How much place may add for each unit of what is alike apart from it. */
  #perApart = 0;
  /** Of the question at hand. */
  #weights: FacetWeights = [];

  /** @param room for so many slots */
  constructor(readonly room: number) {
    [this.alike, this.known] = [new Float64Array(room), new Float64Array(room)];
  }

  /** How alike each practice is, by slot; 0 where nothing is shared, and for the asked one itself. */
  scores(corpus: SweptPractices, asked: Member, weights: FacetWeights): Float64Array {
    this.#compare(corpus, asked, weights);
    const [least, slots] = [leastKnown(weights), corpus.slots.length];
    for (let slot = 0; slot < slots; slot++) {
      const score = (this.alike[slot] as number) / Math.max(this.known[slot] as number, least);
      this.alike[slot] = score < LEAST_SCORE ? 0 : score;
    }
    return this.alike.subarray(0, slots);
  }

  #compare(corpus: SweptPractices, asked: Member, weights: FacetWeights): void {
    const slots = corpus.slots.length;
    const facets = FACETS.map((_, facet) => ((weights[facet] ?? 0) > 0 ? vectorsIn(corpus, asked, facet) : []));
    this.#perApart = mostByPlace(weights, 1);
    this.#weights = weights;
    this.alike.fill(0, 0, slots);
    this.known.fill(0, 0, slots);
    for (let from = 0; from < slots; from += STRIDE)
      for (const facet of IN_TURN) {
        const [vectors = [], weight = 0] = [facets[facet], weights[facet]];
        if (vectors.length > 0) this.#addFacet(corpus, facet, weight, vectors, from, Math.min(STRIDE, slots - from));
      }
    const own = corpus.slotOf(asked.id) ?? 0;
    this.alike[own] = 0;
  }

  #addFacet(
    corpus: SweptPractices,
    facet: number,
    weight: number,
    vectors: readonly Asked[],
    from: number,
    count: number,
  ) {
    const [only] = vectors;
    if (only && vectors.length === 1) return this.#addStrand(corpus, facet, weight, only, from, count);
    this.#counted.fill(0);
    this.#evidence.fill(0);
    for (const asked of vectors) {
      share(corpus, asked, from, count, this.#shared.fill(0), this.#firm.fill(0));
      this.#compareIn(corpus, asked, from, count);
    }
    this.#weigh(facet, weight, corpus.middle[facet] ?? 0, from, count);
  }

  /** Most facets have one strand: there is no mean to be made of several. */
  #addStrand(corpus: SweptPractices, facet: number, weight: number, asked: Asked, from: number, count: number) {
    share(corpus, asked, from, count, this.#shared.fill(0), this.#firm.fill(0));
    const { root: roots, evidence: evidences, usual: usuals } = corpus.columns[asked.strand] as Column;
    const [alike, known, shared, firm] = [this.alike, this.known, this.#shared, this.#firm];
    const { root, evidence, usual } = asked.vector;
    const [middle, nothing] = [corpus.middle[facet] ?? 0, counting(facet, 1, 1, 0)];
    for (let at = 0, slot = from; at < count; at++, slot++) {
      const both = Math.min(evidence, evidences[slot] as number);
      const common = shared[at] as number;
      if (common === 0 || both === 0) {
        known[slot] = (known[slot] as number) + weight * both * nothing;
        continue;
      }
      const likeness = likenessBy(
        common,
        firm[at] as number,
        root * (roots[slot] as number),
        usual,
        usuals[slot] as number,
      );
      const counts = counting(facet, weight, both, likeness);
      known[slot] = (known[slot] as number) + counts;
      const more = counts * beyond(likeness, middle);
      const apart = alike[slot] as number;
      alike[slot] = apart + this.#let(facet, more, likeness, apart);
    }
  }

  /** As much of what a facet adds as what came before it lets stand. */
  #let(facet: number, more: number, likeness: number, apart: number): number {
    if (facet === WORDS) return byWords(this.#weights, more, likeness, apart);
    if (facet !== PLACE) return more;
    return this.#perApart === Number.POSITIVE_INFINITY ? more : Math.min(more, this.#perApart * apart);
  }

  #compareIn({ columns }: SweptPractices, { vector, strand }: Asked, from: number, count: number): void {
    const { root: roots, evidence: evidences, usual: usuals } = columns[strand] as Column;
    const [likeness, most, counted] = [this.#likeness, this.#evidence, this.#counted];
    const [shared, firm] = [this.#shared, this.#firm];
    const { root, evidence, usual } = vector;
    for (let at = 0, slot = from; at < count; at++, slot++) {
      const known = Math.min(evidence, evidences[slot] as number);
      if (known === 0) continue;
      const common = shared[at] as number;
      const alike =
        common > 0
          ? likenessBy(common, firm[at] as number, root * (roots[slot] as number), usual, usuals[slot] as number)
          : 0;
      const before = counted[at] as number;
      likeness[at] = meanWith(likeness[at] as number, before, alike, known);
      counted[at] = before + known;
      most[at] = Math.max(most[at] as number, known);
    }
  }

  #weigh(facet: number, weight: number, middle: number, from: number, count: number): void {
    const [alike, known, likenesses, evidence] = [this.alike, this.known, this.#likeness, this.#evidence];
    for (let at = 0, slot = from; at < count; at++, slot++) {
      const most = evidence[at] as number;
      if (most === 0) continue;
      const likeness = likenesses[at] as number;
      const counts = counting(facet, weight, most, likeness);
      known[slot] = (known[slot] as number) + counts;
      if (likeness <= 0) continue;
      const apart = alike[slot] as number;
      alike[slot] = apart + this.#let(facet, counts * beyond(likeness, middle), likeness, apart);
    }
  }
}

const vectorsIn = (corpus: SweptPractices, { vectors }: Member, facet: number): Asked[] =>
  corpus.facets.flatMap((of, strand) => {
    const vector = of === facet ? vectors[strand] : undefined;
    return vector?.evidence ? [{ vector, strand, reached: new Int32Array(vector.features.length) }] : [];
  });

/** Adds up what the practices of a stretch of slots share with the asked one; postings are in the order of the slots. */
function share(
  { weights, postings, general }: SweptPractices,
  { vector, reached }: Asked,
  from: number,
  count: number,
  shared: Float64Array,
  firm: Float64Array,
) {
  const end = from + count;
  for (let index = 0; index < vector.features.length; index++) {
    const feature = vector.features[index] as number;
    const weight = weights[feature] as number;
    const having = weight > 0 ? postings[feature] : undefined;
    if (!having) continue;
    const { slots, strengths, length } = having;
    const strength = vector.strengths[index] as number;
    const isFirm = !general[feature];
    let at = reached[index] as number;
    for (; at < length; at++) {
      const slot = slots[at] as number;
      if (slot >= end) break;
      const more = overlap(weight, strength, strengths[at] as number);
      shared[slot - from] = (shared[slot - from] as number) + more;
      if (isFirm) firm[slot - from] = (firm[slot - from] as number) + more;
    }
    reached[index] = at;
  }
}
