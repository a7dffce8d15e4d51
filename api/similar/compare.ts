import { FACETS } from './facets.ts';
import { type Member, overlap, type Vector, type WeighedPractices } from './weighed-practices.ts';

/** The weight of each facet, in the order of `FACETS`. */
export type FacetWeights = readonly number[];

/** How much of all that is weighed must be known of both before they can be wholly alike. */
const ENOUGH = 0.3;

/** A likeness in a facet below this is none: nobody would call it a reason. */
const FAINT = 0.05;
const WORDS = FACETS.indexOf('WORDS');

/** How alike two practices are by facet, before the facets are weighed: numbers from 0 to 1 in the order of `FACETS`. */
export interface Likeness {
  likeness: Float64Array;
  /** How much is known of the one of which less is known; 0 where nothing is. */
  evidence: Float64Array;
}

/** So much more than a likeness does it tell if both name things in a facet and not one of them is the same. */
const CONFLICT = 2;

/**
 * What each facet contributes to the likeness of two practices; the contributions add up to it. It is the mean of the
 * facets' likeness, by weight and evidence; where little is known of either, it is as small as if the rest differed.
 */
export function contributionsOf(corpus: WeighedPractices, one: Member, other: Member, weights: FacetWeights): number[] {
  const { likeness, evidence } = likenessOf(corpus, one, other);
  const known = weights.map((weight, facet) => weight * (evidence[facet] ?? 0) * telling(facet, likeness[facet] ?? 0));
  const divisor = Math.max(sum(known), ENOUGH * sum(weights));
  return known.map((weight, facet) => {
    const middle = Math.max(corpus.middle[facet] ?? 0, FAINT);
    const beyond = ((likeness[facet] ?? 0) - middle) / (1 - middle);
    return beyond > 0 ? (weight * beyond) / divisor : 0;
  });
}

/**
 * How much a likeness of this size says, whichever way. That two texts are nearly the same is hardly chance, and says
 * up to twice as much as that they differ, for one thing can be told in many words.
 */
function telling(facet: number, likeness: number): number {
  if (facet === WORDS) return 1 + likeness;
  return likeness === 0 ? CONFLICT : 1;
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A facet's likeness is the mean over its strands known of both: one, but for words, which may be in several languages. */
export function likenessOf({ facets, weights }: WeighedPractices, one: Member, other: Member): Likeness {
  const likeness = new Float64Array(FACETS.length);
  const evidence = new Float64Array(FACETS.length);
  const divisor = new Float64Array(FACETS.length);
  for (let strand = 0; strand < facets.length; strand++) {
    const [left, right] = [one.vectors[strand], other.vectors[strand]];
    if (!left || !right) continue;
    const known = Math.min(left.evidence, right.evidence);
    const facet = facets[strand] as number;
    likeness[facet] = (likeness[facet] ?? 0) + known * against(cosine(weights, left, right), left.usual, right.usual);
    divisor[facet] = (divisor[facet] ?? 0) + known;
    evidence[facet] = Math.max(evidence[facet] ?? 0, known);
  }
  for (let facet = 0; facet < FACETS.length; facet++)
    if (divisor[facet]) likeness[facet] = (likeness[facet] ?? 0) / (divisor[facet] ?? 1);
  return { likeness, evidence };
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
  const usual = Math.sqrt((one / (1 - one)) * (other / (1 - other)));
  const odds = (likeness / (1 - likeness) / usual) ** STEEPNESS;
  return odds / (1 + odds);
}

function cosine(weights: Float64Array, left: Vector, right: Vector): number {
  if (left.size === 0 || right.size === 0) return 0;
  let total = 0;
  eachShared(left, right, (feature, one, other) => {
    total += overlap(weights[feature] as number, one, other);
  });
  return Math.min(1, total / Math.sqrt(left.size * right.size));
}

/** Walks both vectors at once, in the order of the features, so that both directions add up alike. */
export function eachShared(
  left: Vector,
  right: Vector,
  visit: (feature: number, one: number, other: number) => void,
): void {
  const [mine, theirs] = [left.features, right.features];
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    const [one, other] = [mine[i] as number, theirs[j] as number];
    if (one === other) visit(one, left.strengths[i++] as number, right.strengths[j++] as number);
    else if (one < other) i++;
    else j++;
  }
}
