import { Corpus } from '../../api/similar/corpus.ts';
import { similarTo } from '../../api/similar/rank.ts';
import { facetWeights } from '../../api/similar/weights.ts';
import { portraitOfText, type Question } from './similar-cases.ts';

/** The ids of the five most alike, best first. */
export type Ranking = (id: string) => string[];

const FIVE = { limit: 5, backwards: false, after: null, before: null };
const AS_USUAL = { weights: facetWeights(null), elsewhere: false };

export function rankByLikeness(texts: readonly Question[], by: 'words' | 'words and concepts'): Ranking {
  const corpus = new Corpus();
  corpus.put(texts.map(({ id, text, concepts }) => portraitOfText(id, text, by === 'words' ? [] : concepts)));
  corpus.settle();
  return (id) => similarTo(corpus, id, AS_USUAL, FIVE).map((similar) => similar.id);
}

/** The cosine of texts whose words weigh their count times ln(N / texts that have them), and nothing else. */
export function rankByPlainTfIdf(texts: readonly Question[]): Ranking {
  const counted = texts.map(({ text }) => countsOf(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const frequencies = countsOf(counted.flatMap((counts) => [...counts.keys()]));
  const vectors = counted.map((counts) => {
    const weighed = [...counts].map(([word, count]): [string, number] => [
      word,
      count * Math.log(texts.length / (frequencies.get(word) ?? 1)),
    ]);
    const norm = Math.sqrt(weighed.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / norm]));
  });
  const places = new Map(texts.map(({ id }, place) => [id, place]));
  return (id) => {
    const asked = vectors[places.get(id) ?? -1] ?? new Map<string, number>();
    const scored = texts.map((other, place) => ({ id: other.id, score: dot(asked, vectors[place] ?? new Map()) }));
    const others = scored.filter((other) => other.id !== id);
    return others
      .sort((one, other) => other.score - one.score)
      .slice(0, FIVE.limit)
      .map((other) => other.id);
  };
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const [word, weight] of one) total += weight * (other.get(word) ?? 0);
  return total;
}
