import { isOfWords, MENTIONS, type Strand } from './facets.ts';
import type { WeighedPractices } from './weighed-practices.ts';

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
/** A body that takes part in many practices, or pays for them, leads or pays for unlike ones. */
const STEEPENED = 2;

/** The weights of all features, those known before kept. */
export function weightsOf(corpus: WeighedPractices, before: Float64Array): Float64Array {
  const weights = new Float64Array(corpus.names.length);
  weights.set(before);
  const holders = holdersBeside(corpus, before.length);
  for (let feature = before.length; feature < weights.length; feature++) {
    const number = corpus.strandOf[feature] ?? -1;
    const strand = corpus.strands[number];
    const frequency = Math.max(corpus.frequencies[feature] ?? 0, holders.get(feature) ?? 0);
    const weight = weightOf(frequency, among(corpus, number));
    weights[feature] = weight ** powerFor(strand);
  }
  return weights;
}

/**
 * By concept that texts speak of: how many practices name it as theirs. What very many are about says nothing more by
 * standing in few of their texts.
 * @param from the first feature for which it is wanted
 */
function holdersBeside({ names, strandOf, strands, frequencies }: WeighedPractices, from: number): Map<number, number> {
  const spokenOf = new Map<string, number>();
  for (let feature = from; feature < names.length; feature++)
    if (strands[strandOf[feature] ?? -1] === MENTIONS) spokenOf.set(names[feature] ?? '', feature);
  const holders = new Map<number, number>();
  if (spokenOf.size === 0) return holders;
  names.forEach((name, feature) => {
    const mention = isOfWords(strands[strandOf[feature] ?? -1]) ? undefined : spokenOf.get(name);
    const more = frequencies[feature] ?? 0;
    if (mention !== undefined) holders.set(mention, Math.max(more, holders.get(mention) ?? 0));
  });
  return holders;
}

function powerFor(strand: Strand | undefined): number {
  if (isOfWords(strand)) return LEVELLED;
  return strand === 'STAKEHOLDERS' || strand === 'FUNDING' ? STEEPENED : 1;
}

/** Where fewer say who pays, what most of them share may still be rare. */
const ENOUGH_FUNDED = 30;

/**
 * Among how many practices it is counted how rare a feature is. Few say who pays, and most of those may name the same
 * programme: held against all practices, it would pass for something rare.
 */
function among({ size, strands, documented }: WeighedPractices, strand: number): number {
  return strands[strand] === 'FUNDING' ? Math.min(size, Math.max(documented[strand] ?? 0, ENOUGH_FUNDED)) : size;
}
