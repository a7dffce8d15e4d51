import type { AskedFacet } from './asked-facets.ts';
import {
  beyond,
  byWords,
  counting,
  type FacetWeights,
  LEAST_SCORE,
  leastKnown,
  leastLikeness,
  meanWith,
  mostByPlace,
  PLACE,
  WORDS,
} from './compare.ts';
import {
  type AskedStrand,
  firmIn,
  roomFor,
  STRIDE,
  type SweptPractices,
  shareFrom,
  wordsAlike,
} from './swept-strand.ts';
import type { Member } from './weighed-practices.ts';

/** One practice to be compared with the others. */
export interface Comparison {
  corpus: SweptPractices;
  asked: Member;
  /** Its facets that count. */
  facets: readonly AskedFacet[];
  weights: FacetWeights;
}

/**
 * Compares one practice with others, very many at a time. Every likeness comes out as that of two practices compared
 * by themselves, but for the seventh digit.
 */
export class Sweep {
  readonly #corpus: SweptPractices;
  readonly #facets: readonly AskedFacet[];
  readonly #weights: FacetWeights;
  readonly #own: number;
  /** By place in the stretch, of the facets compared: what is alike, and what is known, each by weight. */
  readonly #alike = roomFor(0);
  readonly #known = roomFor(1);

  constructor({ corpus, facets, asked, weights }: Comparison) {
    [this.#corpus, this.#facets, this.#weights] = [corpus, facets, weights];
    this.#own = corpus.slotOf(asked.id) ?? -1;
  }

  /**
   * Visits all that are alike, in the order of their slots. Goes through the practices that have a feature of the asked
   * one instead of through the features of every practice.
   */
  visit(visit: (slot: number, score: number) => void): void {
    const [slots, least] = [this.#corpus.slots.length, leastKnown(this.#weights)];
    for (let from = 0; from < slots; from += STRIDE) {
      const count = Math.min(STRIDE, slots - from);
      this.#compare(from, count);
      for (let at = 0; at < count; at++) {
        const score = (this.#alike[at] as number) / Math.max(this.#known[at] as number, least);
        if (score >= LEAST_SCORE && from + at !== this.#own) visit(from + at, score);
      }
    }
  }

  #compare(from: number, count: number): void {
    this.#alike.fill(0);
    this.#known.fill(0);
    for (const asked of this.#facets) {
      const [first] = asked.strands;
      for (const strand of asked.strands) shareFrom(this.#corpus, strand, from, count);
      if (asked.facet === WORDS) this.#addWords(asked, from, count);
      else if (first) this.#addConcepts(asked, first, from, count);
    }
  }

  /** With no branch that depends on the practice at hand, for this is gone through for every practice there is. */
  #addConcepts(
    { facet, weight, middle }: AskedFacet,
    { vector, column, shared }: AskedStrand,
    from: number,
    count: number,
  ): void {
    const evidences = column.evidence;
    const evidence = vector.evidence;
    const [alike, known] = [this.#alike, this.#known];
    const nothing = counting(facet, weight, 1, 0);
    const something = counting(facet, weight, 1, 1);
    const least = leastLikeness(middle);
    const most = facet === PLACE ? mostByPlace(this.#weights, 1) : Number.POSITIVE_INFINITY;
    const isFree = most === Number.POSITIVE_INFINITY;
    for (let at = 0, slot = from; at < count; at++, slot++) {
      const both = Math.min(evidence, evidences[slot] as number);
      const common = shared[at] as number;
      const isShared = Math.min(1, common * HUGE);
      known[at] = (known[at] as number) + both * (nothing + (something - nothing) * isShared);
      const likeness = Math.min(1, common);
      const more = something * both * (Math.max(0, likeness - least) / (1 - least));
      const apart = alike[at] as number;
      alike[at] = apart + (isFree ? more : Math.min(more, most * apart));
    }
  }

  /** Texts may be in several languages: their likeness is the mean over those that are known of both. */
  #addWords({ weight, middle, strands }: AskedFacet, from: number, count: number): void {
    const [alike, known] = [this.#alike, this.#known];
    for (let at = 0, slot = from; at < count; at++, slot++) {
      let likeness = 0;
      let evidence = 0;
      let counted = 0;
      let firm = 0;
      for (let index = 0; index < strands.length; index++) {
        const strand = strands[index] as AskedStrand;
        const both = Math.min(strand.vector.evidence, strand.column.evidence[slot] as number);
        if (both === 0) continue;
        likeness = meanWith(likeness, counted, wordsAlike(strand, at, slot), both);
        counted += both;
        firm = Math.max(firm, firmIn(strand, at, slot));
        evidence = Math.max(evidence, both);
      }
      const counts = counting(WORDS, weight, evidence, likeness);
      known[at] = (known[at] as number) + counts;
      if (likeness === 0) continue;
      const besides = alike[at] as number;
      alike[at] = besides + byWords(this.#weights, counts * beyond(likeness, middle), likeness, firm, besides);
    }
  }
}

/** Times anything that is shared, more than 1. */
const HUGE = 1e200;
