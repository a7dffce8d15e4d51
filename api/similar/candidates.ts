import type { FacetWeights } from './compare.ts';
import type { Corpus } from './corpus.ts';
import type { Member } from './weighed-practices.ts';

/** So many entries of the corpus are looked at for one practice, however many share its commonest features. */
const MOST_ENTRIES = 80_000;
/** Marks what was touched, however little it shares. */
const TOUCHED = 1e-30;
/** So many are compared exactly for a first page. */
const SHORTLIST = 600;

/** Every practice that shares a feature that counts with this one. */
export function allCandidates(corpus: Corpus, asked: Member): Member[] {
  const found = new Set<number>();
  for (const vector of asked.vectors)
    for (const feature of vector?.features ?? [])
      if ((corpus.weights[feature] ?? 0) > 0) for (const slot of corpus.postings[feature] ?? []) found.add(slot);
  return membersAt(corpus, asked, found);
}

/**
 * Those that may be among the most alike: it goes through the features of the practice from the rarest on, and leaves
 * the commonest be, which tell little and are held by very many. What it costs does not grow with the corpus.
 */
export function likelyCandidates(
  corpus: Corpus,
  asked: Member,
  weights: FacetWeights,
  admits: (member: Member) => boolean,
): Member[] {
  const scores = new Float32Array(corpus.slots.length);
  const touched: number[] = [];
  let entries = 0;
  for (const { feature, strand, counts } of rarestFirst(corpus, asked, weights)) {
    const postings = corpus.postings[feature] ?? [];
    if (entries > 0 && entries + postings.length > MOST_ENTRIES && touched.length >= SHORTLIST) break;
    entries += postings.length;
    const reach = corpus.reach[strand];
    for (const slot of postings) {
      const before = scores[slot] as number;
      if (before === 0) touched.push(slot);
      scores[slot] = before + counts * (reach?.[slot] ?? 0) + TOUCHED;
    }
  }
  return best(scores, touched, (slot) => {
    const member = corpus.slots[slot];
    return member !== undefined && member !== asked && admits(member);
  }).map((slot) => corpus.slots[slot] as Member);
}

function rarestFirst({ weights, facets, frequencies }: Corpus, { vectors }: Member, facetWeights: FacetWeights) {
  const features = vectors.flatMap((vector, strand) =>
    [...(vector?.features ?? [])].map((feature, place) => {
      const weight = weights[feature] ?? 0;
      const share = (facetWeights[facets[strand] ?? 0] ?? 0) / Math.sqrt(vector?.size || 1);
      return { feature, strand, counts: share * weight * weight * (vector?.strengths[place] ?? 0) };
    }),
  );
  return features
    .filter(({ counts }) => counts > 0)
    .sort((one, other) => (frequencies[one.feature] ?? 0) - (frequencies[other.feature] ?? 0));
}

/** The slots with the highest scores, found without sorting all of them. */
function best(scores: Float32Array, touched: number[], admits: (slot: number) => boolean): number[] {
  if (touched.length <= SHORTLIST) return touched.filter(admits);
  const bar = barOf(scores, touched);
  const above = touched.filter((slot) => (scores[slot] as number) >= bar && admits(slot));
  const chosen = above.length >= SHORTLIST ? above : touched.filter(admits);
  return chosen.sort((one, other) => (scores[other] as number) - (scores[one] as number)).slice(0, SHORTLIST);
}

const STEPS = 1000;

/** A score that about twice the shortlist reach: by a histogram. */
function barOf(scores: Float32Array, touched: readonly number[]): number {
  let highest = 0;
  for (const slot of touched) highest = Math.max(highest, scores[slot] as number);
  const counts = new Uint32Array(STEPS + 1);
  for (const slot of touched) {
    const step = Math.floor(((scores[slot] as number) / highest) * STEPS);
    counts[step] = (counts[step] as number) + 1;
  }
  let reached = 0;
  for (let step = STEPS; step >= 0; step--) {
    reached += counts[step] as number;
    if (reached >= 2 * SHORTLIST) return (step / STEPS) * highest;
  }
  return 0;
}

const membersAt = (corpus: Corpus, asked: Member, slots: Iterable<number>): Member[] =>
  [...slots].map((slot) => corpus.slots[slot]).filter((member) => member !== undefined && member !== asked) as Member[];
