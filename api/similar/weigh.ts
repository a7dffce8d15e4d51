import { isOfWords } from './facets.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { type Member, overlap, type WeighedPractices } from './weighed-practices.ts';

/** How much must be known in a facet for its evidence to be about two thirds, in features as rare as can be. */
const ENOUGH_FEATURES = 0.5;
const ENOUGH_WORDS = 1.5;

/**
 * What sharing a feature says: the rarer, the more, from 1 for what hardly anybody has down to 0 for what more than
 * half of all pairs share, which is no reason for anything.
 */
function weightOf(frequency: number, practices: number): number {
  if (frequency === 0 || practices < 2) return 0;
  return Math.max(0, Math.log(practices / (frequency * Math.SQRT2)) / Math.log(practices));
}

/** Words are so many that rare ones would drown the others: a typing error is as rare as a technical term. */
const LEVELLED = 0.8;

/**
 * Sets the weights of features, and how large each vector is by them.
 * @param all whether known features are weighed anew, or only those that came since
 */
export function weigh(corpus: WeighedPractices, { all }: { all: boolean }): void {
  const known = all ? 0 : corpus.weights.length;
  const weights = new Float64Array(corpus.names.length);
  weights.set(corpus.weights);
  for (let feature = known; feature < weights.length; feature++) {
    const weight = weightOf(corpus.frequencies[feature] ?? 0, corpus.size);
    weights[feature] = isOfWords(corpus.strands[corpus.strandOf[feature] ?? -1]) ? weight ** LEVELLED : weight;
  }
  corpus.weights = weights;
  const due = corpus.slots.flatMap((member, slot) => (member && (all || isNew(member)) ? [{ member, slot }] : []));
  for (const { member } of due) measure(corpus, member);
  if (all) corpus.neighbourhood = new Neighbourhood(corpus);
  for (const { member, slot } of due) {
    corpus.neighbourhood?.locate(member);
    member.vectors.forEach((vector, strand) => {
      if (vector) corpus.columns[strand]?.set(slot, vector);
    });
  }
}

const isNew = ({ vectors }: Member) => vectors.every((vector) => !vector || vector.size === 0);

function measure({ weights, strands }: WeighedPractices, { vectors }: Member): void {
  vectors.forEach((vector, strand) => {
    if (!vector) return;
    let [size, mass] = [0, 0];
    vector.features.forEach((feature, place) => {
      const weight = weights[feature] ?? 0;
      const strength = vector.strengths[place] ?? 0;
      size += overlap(weight, strength, strength);
      mass += weight * strength;
    });
    vector.size = size;
    vector.root = Math.sqrt(size);
    const enough = strands[strand]?.startsWith('WORDS') ? ENOUGH_WORDS : ENOUGH_FEATURES;
    vector.evidence = size > 0 ? 1 - Math.exp(-mass / enough) : 0;
  });
}
