import type { AskedFacet } from './asked-facets.ts';
import { beyond, byWords, counting, type FacetWeights, leastKnown, WORDS } from './compare.ts';
import { roomFor, type SharedStrand, sharedByAll } from './shared-by-all.ts';
import type { Comparison } from './sweep.ts';
import { WordBounds } from './word-bounds.ts';

/** Into so many steps what can be alike is sorted. */
const STEPS = 1024;
/** So many practices are added up at a time. */
const STRETCH = 4096;
/** What is added up in single precision comes out wrong by no more than this share. */
const ROUNDING = 1e-5;

/** A facet of one strand, which is all but that of words, with what all practices share in it. */
interface ConceptFacet extends SharedStrand {
  facet: AskedFacet;
  /** What it can count for. */
  most: number;
}

/**
 * How alike the practices of a corpus can be to one at most, told from what they share with it, without comparing them.
 * A likeness is what is alike by what is known of both: here the first is never too small, the second never too great.
 */
export class Bounds {
  readonly #weights: FacetWeights;
  readonly #slots: number;
  readonly #concepts: readonly ConceptFacet[];
  readonly #ofWords: AskedFacet | undefined;
  readonly #words: WordBounds | null;
  /** By slot: how much can be alike, by weight. */
  readonly #alike: Float32Array;
  /** How many slots stand at each step of what can be alike. */
  readonly #standing = new Uint32Array(STEPS + 1);
  readonly #stepsPerWeight: number;
  /** Slots at this step and above were given already. */
  #given = STEPS + 1;

  constructor({ corpus, facets, weights }: Comparison) {
    [this.#weights, this.#slots] = [weights, corpus.slots.length];
    this.#ofWords = facets.find(({ facet }) => facet === WORDS);
    this.#words = this.#ofWords ? new WordBounds(this.#ofWords, sharedByAll(corpus, this.#ofWords)) : null;
    this.#concepts = facets
      .filter((facet) => facet !== this.#ofWords)
      .flatMap((facet) => sharedByAll(corpus, facet).map((shared) => ({ ...shared, facet, most: mostOf(facet) })));
    this.#alike = roomFor('alike', this.#slots).fill(0, 0, this.#slots);
    this.#stepsPerWeight = STEPS / this.#concepts.reduce((total, { most }) => total + most, this.#words?.most ?? 0);
    this.#addUp();
  }

  /** The likeliest of those that were not given yet: about so many, and all that are as likely. */
  likeliest(count: number): number[] {
    const before = this.#given;
    for (let found = 0; this.#given > 1 && found < count; ) found += this.#standing[--this.#given] as number;
    const [from, found] = [this.#given, [] as number[]];
    for (let slot = 0; slot < this.#slots; slot++) {
      const step = this.#stepOf(this.#alike[slot] as number);
      if (step >= from && step < before) found.push(slot);
    }
    return found;
  }

  /** All that were not given yet and may be alike by this score or more. */
  reaching(score: number): number[] {
    const [before, least, found] = [this.#given, score * (1 - ROUNDING), [] as number[]];
    const enough = least * leastKnown(this.#weights);
    for (let slot = 0; slot < this.#slots; slot++) {
      const alike = this.#alike[slot] as number;
      if (alike >= enough && this.#stepOf(alike) < before && this.#likenessAt(slot) >= least) found.push(slot);
    }
    this.#given = 0;
    return found;
  }

  /** A stretch at a time, so that what is added up stays in the processor's cache. */
  #addUp(): void {
    for (let from = 0; from < this.#slots; from += STRETCH) {
      const to = Math.min(from + STRETCH, this.#slots);
      for (const { shared, most } of this.#concepts) addTimes(shared, most, this.#alike, from, to);
      this.#words?.addTo(this.#alike, from, to);
      this.#countSteps(from, to);
    }
  }

  #countSteps(from: number, to: number): void {
    const [alike, standing, steps] = [this.#alike, this.#standing, this.#stepsPerWeight];
    for (let slot = from; slot < to; slot++) {
      const step = Math.min(((alike[slot] as number) * steps) | 0, STEPS);
      standing[step] = (standing[step] as number) + 1;
    }
  }

  #stepOf(alike: number): number {
    return Math.min((alike * this.#stepsPerWeight) | 0, STEPS);
  }

  /** Closer, and more work: how alike the practice in a slot can be, which only its words leave open. */
  #likenessAt(slot: number): number {
    let [besides, known] = [0, 0];
    for (let index = 0; index < this.#concepts.length; index++) {
      const { facet: of, strand, shared } = this.#concepts[index] as ConceptFacet;
      const likeness = Math.min(1, shared[slot] as number);
      const evidence = Math.min(strand.vector.evidence, strand.column.evidence[slot] as number);
      const counts = counting(of.facet, of.weight, evidence, likeness);
      known += counts;
      besides += counts * beyond(likeness, of.middle);
    }
    const likeness = this.#words?.likenessAt(slot) ?? 0;
    const counts = this.#words?.countsAt(likeness) ?? 0;
    const alike = besides + byWords(this.#weights, counts, likeness, Number.POSITIVE_INFINITY, besides);
    return alike / Math.max(known + this.#knownInWords(slot), leastKnown(this.#weights));
  }

  #knownInWords(slot: number): number {
    if (!this.#ofWords) return 0;
    let evidence = 0;
    for (const { vector, column } of this.#ofWords.strands)
      evidence = Math.max(evidence, Math.min(vector.evidence, column.evidence[slot] as number));
    return counting(WORDS, this.#ofWords.weight, evidence, 0);
  }
}

/** With no property looked up on the way: this is gone through for every practice there is, a facet at a time. */
function addTimes(shared: Float32Array, times: number, to: Float32Array, from: number, end: number): void {
  for (let slot = from; slot < end; slot++) to[slot] = (to[slot] as number) + times * (shared[slot] as number);
}

/** What a facet of one strand can count for. */
function mostOf({ facet, weight, strands }: AskedFacet): number {
  return counting(facet, weight, strands[0]?.vector.evidence ?? 0, 1);
}
