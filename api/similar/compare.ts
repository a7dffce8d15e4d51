import { FACETS, type SimilarityFacet } from './facets.ts';
import type { Vector } from './vector.ts';
import { type Member, overlap, type WeighedPractices } from './weighed-practices.ts';

/** The weight of each facet, in the order of `FACETS`. */
export type FacetWeights = readonly number[];

/** How much of all that is weighed must be known of both before they can be wholly alike. */
const ENOUGH = 0.3;

/** A likeness in a facet below this is none: nobody would call it a reason. */
const FAINT = 0.05;
export const WORDS = FACETS.indexOf('WORDS');
/** Where nothing else is alike, words up to this likeness may be chance, for any two texts have some: they count for little. */
const CHANCE = 0.35;
const BY_CHANCE = 0.25;
/** From this likeness on they are none, if it is by more than a word or two. */
const NO_CHANCE = 0.6;
const SOME_WORDS = 0.3;
const NEARLY_ALIKE = 0.9;
/** So many times what is alike besides is borne out in words, likely though chance may be. */
const BORNE_OUT = 4;

/** How alike two practices are by facet, before the facets are weighed: numbers from 0 to 1 in the order of `FACETS`. */
export interface Likeness {
  likeness: Float64Array;
  /** How much is known of the one of which less is known; 0 where nothing is. */
  evidence: Float64Array;
  /** What texts share in words that do not stand in texts about anything, in the language in which that is most. */
  firm: number;
}

/** So much more than a likeness does it tell if both name things in a facet and not one of them is the same. */
const CONFLICT = 2;

/**
 * What each facet contributes to the likeness of two practices; the contributions add up to it. It is the mean of the
 * facets' likeness, by weight and evidence; where little is known of either, it is as small as if the rest differed.
 */
export function contributionsOf(corpus: WeighedPractices, one: Member, other: Member, weights: FacetWeights): number[] {
  const { likeness, evidence, firm } = likenessOf(corpus, one, other);
  const known = weights.map((weight, facet) => counting(facet, weight, evidence[facet] ?? 0, likeness[facet] ?? 0));
  const divisor = Math.max(sum(known), leastKnown(weights));
  const alike = known.map((counts, facet) => counts * beyond(likeness[facet] ?? 0, corpus.middle[facet] ?? 0));
  const besides = sum(alike.filter((_, facet) => facet !== WORDS && !isOfDoers(facet)));
  alike[WORDS] = byWords(weights, alike[WORDS] as number, likeness[WORDS] as number, firm, besides);
  const apart = sum(alike.filter((_, facet) => facet !== PLACE));
  alike[PLACE] = Math.min(alike[PLACE] as number, mostByPlace(weights, apart));
  const contributions = alike.map((counts) => counts / divisor);
  return sum(contributions) < LEAST_SCORE ? contributions.fill(0) : contributions;
}

/** Less than this is no likeness: practices are not listed for it. */
export const LEAST_SCORE = 0.01;

/** Whether a facet tells who does it, who pays and where, not what is done: one body writes alike of unlike things. */
export const isOfDoers = (facet: number): boolean => DOERS.includes(FACETS[facet] as SimilarityFacet);
const DOERS: readonly SimilarityFacet[] = ['STAKEHOLDERS', 'FUNDING', 'CITY_CONTEXT'];

/**
 * What words count for, by what else is alike in what is done; who asks for words alone wants them all.
 * @param firm what is shared in words that do not stand in texts about anything
 */
export function byWords(weights: FacetWeights, more: number, likeness: number, firm: number, besides: number): number {
  if (likeness >= NEARLY_ALIKE || asksOnlyFor(weights, WORDS)) return more;
  const sure = Math.min(1, Math.max(0, likeness - CHANCE) / (NO_CHANCE - CHANCE), firm / SOME_WORDS);
  return Math.min(more, (BY_CHANCE + (1 - BY_CHANCE) * sure) * more + BORNE_OUT * besides);
}

const asksOnlyFor = (weights: FacetWeights, facet: number) =>
  weights.every((weight, other) => weight === 0 || other === facet);

export const PLACE = FACETS.indexOf('CITY_CONTEXT');
/** How much being in the same place may add to what is alike apart from it, at the weight of 1. */
const PLACE_ADDS = 1;

/**
 * The most that place may count for. To be in the same place is no likeness by itself, it makes one more telling; only
 * who asks for nothing else wants it for its own sake.
 */
export function mostByPlace(weights: FacetWeights, apart: number): number {
  return asksOnlyFor(weights, PLACE) ? Number.POSITIVE_INFINITY : PLACE_ADDS * (weights[PLACE] ?? 0) * apart;
}

/** What is known in a facet counts for so much in the mean. */
export const counting = (facet: number, weight: number, evidence: number, likeness: number): number =>
  weight * evidence * telling(facet, likeness);

/**
 * How much a likeness of this size says, whichever way. That two texts are nearly the same is hardly chance, and says
 * up to twice as much as that they differ, for one thing can be told in many words.
 */
function telling(facet: number, likeness: number): number {
  if (facet === WORDS) return 1 + likeness;
  return likeness === 0 ? CONFLICT : 1;
}

/** Where less is known, it is as if the rest differed. */
export const leastKnown = (weights: FacetWeights): number => ENOUGH * sum(weights);

/** By how much a likeness goes beyond that of the middle one of all pairs, which is no reason for anything. */
export function beyond(likeness: number, middle: number): number {
  const least = leastLikeness(middle);
  return likeness > least ? (likeness - least) / (1 - least) : 0;
}

export const leastLikeness = (middle: number): number => Math.max(middle, FAINT);

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A facet's likeness is the mean over its strands known of both: one, but for words, which may be in several languages. */
export function likenessOf(corpus: WeighedPractices, one: Member, other: Member): Likeness {
  const { facets } = corpus;
  const likeness = new Float64Array(FACETS.length);
  const evidence = new Float64Array(FACETS.length);
  const counted = new Float64Array(FACETS.length);
  let firmest = 0;
  for (let strand = 0; strand < facets.length; strand++) {
    const [left, right] = [one.vectors[strand], other.vectors[strand]];
    const known = left && right ? Math.min(left.evidence, right.evidence) : 0;
    if (!left || !right || known === 0) continue;
    const facet = facets[strand] as number;
    const { shared, firm } = sharedBy(corpus, left, right);
    if (facet === WORDS) firmest = Math.max(firmest, firm);
    const alike = likenessBy(shared * (left.scale * right.scale), firm, left.usual * right.usual);
    likeness[facet] = meanWith(likeness[facet] as number, counted[facet] as number, alike, known);
    counted[facet] = (counted[facet] as number) + known;
    evidence[facet] = Math.max(evidence[facet] as number, known);
  }
  return { likeness, evidence, firm: firmest };
}

/** The mean of what was counted before, with one more. */
export const meanWith = (mean: number, counted: number, more: number, counts: number): number =>
  counted === 0 ? more : (mean * counted + more * counts) / (counted + counts);

/**
 * The likeness of two vectors by their cosine, held against what is usual for both.
 * @param firm as much of what they share as is in words that do not stand in texts about anything
 * @param usual as odds; 0: held against nothing
 */
export function likenessBy(cosine: number, firm: number, usual: number): number {
  if (usual === 0) return Math.min(1, cosine);
  return cosine > SAME ? 1 : against(cosine, usual, Math.min(1, firm / ONE_WORD));
}

/** Less than one word that is not rare adds up to: to share no more is a weak likeness, however short the texts. */
const ONE_WORD = 0.02;

/**
 * Holds a likeness against what is usual for both: some texts are a little like very many, and that says nothing.
 * What is usual becomes one half, below it falls off more steeply than the likeness, and the same stays the same.
 */
function against(likeness: number, usual: number, firmness: number): number {
  const [odds, usually] = [firmness * likeness, usual * (1 - likeness)];
  // Most pairs of texts end here, before anything is divided.
  if (odds <= FAINT_TIMES * usually) return 0;
  const times = odds / usually;
  const steeper = times * Math.sqrt(times);
  return steeper / (1 + steeper);
}

/** So many times what is usual is a likeness of words that is none. */
const FAINT_TIMES = (FAINT / (1 - FAINT)) ** (2 / 3);

/** As near to 1 as adding up comes. */
const SAME = 1 - 1e-9;

function sharedBy({ weights, general }: WeighedPractices, left: Vector, right: Vector) {
  let [soft, firm] = [0, 0];
  eachShared(left, right, (feature, one, other) => {
    const more = overlap(weights[feature] as number, one, other);
    if (general[feature]) soft += more;
    else firm += more;
  });
  return { shared: soft + firm, firm };
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
