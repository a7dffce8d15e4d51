import { type IndexedWords, PASSAGE_END, WORD_FIELDS, type WordField } from '../indexed-words.ts';
import type { QueryWord } from '../query/query.ts';
import { amountsIn, type Wanted, wantedFrom } from './amounts.ts';
import { BOOST, TOGETHER } from './weights.ts';

/** A word as it was looked for. */
export interface WeighedWord {
  word: QueryWord;
  /** How much it says: the more, the fewer documents have it. */
  rarity: number;
  /** Whether it may be misspelt. */
  tolerant: boolean;
}

/**
 * Counts a document against the words asked for; the same for both engines.
 * @param weight of its kind
 */
export type Relevance = (weight: number, words: IndexedWords) => number;

/** The more, the fewer of all documents have a word. */
export const rarityOf = (found: number, all: number) => Math.log(1 + all / Math.max(found, 1));

/** Each word counts as much as it says, in the part where it says most; several words more than one, side by side most. */
export function relevanceTo(asked: readonly WeighedWord[], namesOnly: boolean): Relevance {
  const fields = namesOnly ? (['names'] as const) : WORD_FIELDS;
  const wanted = wantedFrom(asked);
  const all = sum(asked.map(({ rarity }) => rarity)) || 1;
  const pairs = pairsOf(asked);
  const wholeName = bounded(asked.map(({ word }) => word.stem).join(' '), PASSAGE_END);
  return (weight, words) => {
    const amounts = totals(fields, words, wanted, asked.length);
    const covered = sum(asked.map(({ rarity }, place) => ((amounts[place] ?? 0) > 0 ? rarity : 0))) / all;
    const said = sum(asked.map(({ rarity }, place) => rarity * saturated(amounts[place] ?? 0)));
    const named = bounded(words.namesStems, PASSAGE_END).includes(wholeName) ? TOGETHER.named : 1;
    const score = said + sideBySide(pairs, fields, words);
    return score * covered ** TOGETHER.coverage * weight ** TOGETHER.kind * named;
  };
}

/** A word that is said often says little more than one that is said. */
const saturated = (amount: number) => amount / (amount + TOGETHER.half);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const bounded = (text: string, bound: string) => `${bound}${text}${bound}`;

function totals(fields: readonly WordField[], words: IndexedWords, wanted: Wanted, count: number): number[] {
  const amounts = new Array<number>(count).fill(0);
  for (const field of fields)
    for (const [place, amount] of amountsIn(field, words, wanted, count).entries())
      amounts[place] = (amounts[place] ?? 0) + amount;
  return amounts;
}

interface Pair {
  text: string;
  rarity: number;
}

const pairsOf = (asked: readonly WeighedWord[]): Pair[] =>
  asked.slice(1).map(({ word, rarity }, place) => ({
    text: `${asked[place]?.word.stem} ${word.stem}`,
    rarity: rarity + (asked[place]?.rarity ?? 0),
  }));

/** What pairs of neighbouring words add where a document has them as neighbours. */
function sideBySide(pairs: readonly Pair[], fields: readonly WordField[], words: IndexedWords): number {
  return sum(
    pairs.map(({ text, rarity }) => {
      const best = Math.max(...fields.map((field) => (words[`${field}Stems`].includes(text) ? BOOST[field] : 0)));
      return TOGETHER.sideBySide * rarity * (best / BOOST.names) ** 0.5;
    }),
  );
}
