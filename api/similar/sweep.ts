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
import { FACETS } from './facets.ts';
import {
  type AskedStrand,
  askedStrands,
  roomFor,
  STRIDE,
  type SweptPractices,
  shareIn,
  wordsAlike,
} from './swept-strand.ts';
import type { Member } from './weighed-practices.ts';

/** Words and then place come last, for they count for no more than the others let them. */
const IN_TURN = [...[...FACETS.keys()].filter((facet) => facet !== WORDS && facet !== PLACE), WORDS, PLACE];

/** A facet in which something is known of the practice that is asked for. */
interface AskedFacet {
  facet: number;
  weight: number;
  middle: number;
  strands: readonly AskedStrand[];
}

/**
 * Compares one practice with all others. It goes through the practices that have its features instead of through the
 * features of every practice; every likeness comes out as that of two practices compared by themselves.
 */
export class Sweep {
  readonly #corpus: SweptPractices;
  readonly #facets: readonly AskedFacet[];
  readonly #weights: FacetWeights;
  readonly #own: number;
  /** By place in the stretch at hand, of the facets compared: what is alike, and what is known, each by weight. */
  readonly #alike = roomFor(0);
  readonly #known = roomFor(1);

  constructor(corpus: SweptPractices, asked: Member, weights: FacetWeights) {
    this.#corpus = corpus;
    this.#weights = weights;
    this.#own = corpus.slotOf(asked.id) ?? -1;
    this.#facets = IN_TURN.flatMap((facet) => {
      const [weight, middle] = [weights[facet] ?? 0, corpus.middle[facet] ?? 0];
      const strands = weight > 0 ? askedStrands(corpus, asked, facet) : [];
      return strands.length > 0 ? [{ facet, weight, middle, strands }] : [];
    });
  }

  /** Visits all that are alike, in the order of their slots. */
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
      for (const strand of asked.strands) shareIn(this.#corpus, strand, from, count);
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
    const { scale: scales, evidence: evidences } = column;
    const alike = this.#alike;
    const known = this.#known;
    const { scale, evidence } = vector;
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
      const likeness = Math.min(1, common * (scale * (scales[slot] as number)));
      const more = something * both * (Math.max(0, likeness - least) / (1 - least));
      const apart = alike[at] as number;
      alike[at] = apart + (isFree ? more : Math.min(more, most * apart));
    }
  }

  /** Texts may be in several languages: their likeness is the mean over those that are known of both. */
  #addWords({ weight, middle, strands }: AskedFacet, from: number, count: number): void {
    const alike = this.#alike;
    const known = this.#known;
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
        firm = Math.max(firm, strand.firm[at] as number);
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
