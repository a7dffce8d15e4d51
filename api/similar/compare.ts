import type { Corpus, Member, Vector } from './corpus.ts';
import { FACETS } from './facets.ts';
import { overlap } from './weigh.ts';

/** The weight of each facet, in the order of `FACETS`. */
export type FacetWeights = readonly number[];

/** How much of all that is weighed must be known of both before they can be wholly alike. */
const ENOUGH = 0.2;

/** A likeness in a facet below this is none: nobody would call it a reason. */
const FAINT = 0.05;

/** How alike two practices are in one facet, before it is weighed against others. */
export interface FacetLikeness {
  /** 0 to 1. */
  likeness: number;
  /** 0 to 1: how much is known of the one of which less is known; 0 where nothing is. */
  evidence: number;
}

/**
 * What each facet contributes to the likeness of two practices; the contributions add up to it. It is the mean of the
 * facets' likeness, by weight and evidence; where little is known of either, it is as small as if the rest differed.
 */
export function contributionsOf(corpus: Corpus, one: Member, other: Member, weights: FacetWeights): number[] {
  const facets = FACETS.map((_, facet) => facetLikeness(corpus, one, other, facet));
  const weighed = facets.map(({ evidence }, facet) => evidence * (weights[facet] ?? 0));
  const enough = ENOUGH * sum(weights);
  const divisor = Math.max(sum(weighed), enough);
  return facets.map(({ likeness }, facet) => {
    const middle = Math.max(corpus.middle[facet] ?? 0, FAINT);
    const beyond = Math.max(0, (likeness - middle) / (1 - middle));
    return ((weighed[facet] ?? 0) * beyond) / divisor;
  });
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The mean over the strands known of both: one, but for words, which may be in several languages. */
export function facetLikeness(corpus: Corpus, one: Member, other: Member, facet: number): FacetLikeness {
  let [total, evidence, most] = [0, 0, 0];
  corpus.facets.forEach((of, strand) => {
    const [left, right] = [one.vectors[strand], other.vectors[strand]];
    if (of !== facet || !left || !right) return;
    const known = Math.min(left.evidence, right.evidence);
    if (known === 0) return;
    total += known * against(cosine(corpus.weights, left, right), left.usual, right.usual);
    evidence += known;
    most = Math.max(most, known);
  });
  return { likeness: evidence > 0 ? total / evidence : 0, evidence: most };
}

/** How steeply likeness falls off below what is usual. */
const STEEPNESS = 1.5;

/**
 * Holds a likeness against what is usual for both: some texts are a little like very many, and that says nothing.
 * What is usual becomes one half, and the same stays the same.
 */
function against(likeness: number, one: number, other: number): number {
  if (one === 0 || other === 0 || likeness === 0) return likeness;
  if (likeness > 1 - 1e-9) return 1;
  const odds = (share: number) => share / (1 - share);
  const against = (odds(likeness) / Math.sqrt(odds(one) * odds(other))) ** STEEPNESS;
  return against / (1 + against);
}

export function cosine(weights: Float64Array, left: Vector, right: Vector): number {
  if (left.size === 0 || right.size === 0) return 0;
  let total = 0;
  eachShared(left, right, (feature, one, other) => {
    total += overlap(weights[feature] ?? 0, one, other);
  });
  return Math.min(1, total / Math.sqrt(left.size * right.size));
}

/** Walks both vectors at once, in the order of the features, so that both directions add up alike. */
export function eachShared(
  left: Vector,
  right: Vector,
  visit: (feature: number, one: number, other: number) => void,
): void {
  for (let i = 0, j = 0; i < left.features.length && j < right.features.length; ) {
    const [one, other] = [left.features[i] as number, right.features[j] as number];
    if (one === other) visit(one, left.strengths[i++] as number, right.strengths[j++] as number);
    else if (one < other) i++;
    else j++;
  }
}
