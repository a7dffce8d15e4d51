import { WORD_FIELDS, type WordField } from '../indexed-words.ts';
import type { QueryWord } from '../query/query.ts';
import { saidIn, wantedFrom } from './amounts.ts';
import { APART, type CompactWords, numberOf, numbersOf, rangeOf, standsAt, wordOf } from './compact-words.ts';
import type { WeighedWord } from './weighed-word.ts';
import { BOOST, EVERYDAY, TOGETHER } from './weights.ts';

/**
 * Counts a document against the words asked for; the same for both engines.
 * @param weight of its kind
 */
export type Relevance = (weight: number, words: CompactWords) => number;

/** The more, the fewer of all documents have a word. */
export const rarityOf = (found: number, all: number) => Math.log(1 + all / Math.max(found, 1));

/** Whether so many documents have a word that it tells nothing by itself, as "city" does here. */
export const isEveryday = (found: number, all: number) => found >= EVERYDAY.least && found > all * EVERYDAY.share;

/** Each word counts as much as it says, in the part where it says most; several words more than one, side by side most. */
export function relevanceTo(asked: readonly WeighedWord[], namesOnly: boolean): Relevance {
  const fields = namesOnly ? (['names'] as const) : WORD_FIELDS;
  const wanted = wantedFrom(asked);
  const all = sum(asked.map(({ rarity }) => rarity)) || 1;
  const pairs = pairsOf(asked);
  const wholeNames = namesAskedFor(asked.map(({ word }) => word));
  return (weight, words) => {
    const { amounts, closest } = saidIn(words, wanted, fields, asked.length);
    const covered = sum(asked.map(({ rarity }, place) => rarity * covers(closest[place] ?? 0))) / all;
    const said = sum(asked.map(({ rarity }, place) => rarity * saturated(amounts[place] ?? 0)));
    const named = wholeNames.some((name) => isNamed(words, name)) ? TOGETHER.named : 1;
    const score = said + sideBySide(pairs, fields, words);
    return score * covered ** TOGETHER.coverage * weight ** TOGETHER.kind * named;
  };
}

/** Another word that says but a part, or may say something else, has not said the word. */
const covers = (closest: number) => Math.min(1, closest / TOGETHER.wholly);

/** A word that is said often says little more than one that is said. */
const saturated = (amount: number) => amount / (amount + TOGETHER.half);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Goals and their targets are asked for as one word, by their code or their number alone, and named in two: SDG 11.3. */
export function namesAskedFor(words: readonly QueryWord[]): (readonly number[])[] {
  const stems = words.map(stemOf);
  const goal = stems.length === 1 ? /^(?:sdg)?(\d+(?:p\w+)?)$/.exec(stems[0] ?? '')?.[1] : undefined;
  return [numbersOf(stems), goal ? numbersOf(['sdg', goal]) : null].filter((name) => name !== null);
}

/** Whether these stems are a whole passage of the names. */
export function isNamed(words: CompactWords, stems: readonly number[]): boolean {
  const { tokens } = words;
  const { from, to } = rangeOf(words, 'names', 'stems');
  for (let at = from; at + stems.length <= to; at++) {
    const whole = (at === from || tokens[at - 1] === APART) && tokens[at + stems.length] === APART;
    if (whole && standsAt(tokens, at, stems)) return true;
  }
  return false;
}

/** A word that is known by its form has the stem that documents have as what says all of it. */
const stemOf = (word: QueryWord | undefined): string =>
  word?.meanings.find(({ stems, share }) => share === 1 && stems.length === 1)?.stems[0] ?? word?.stem ?? '';

interface Pair {
  first: number | undefined;
  /** What it begins with is enough, as it may be half typed. */
  second: string;
  rarity: number;
}

const pairsOf = (asked: readonly WeighedWord[]): Pair[] =>
  asked.slice(1).map(({ word, rarity }, place) => ({
    first: numberOf(stemOf(asked[place]?.word)),
    second: stemOf(word),
    rarity: rarity + (asked[place]?.rarity ?? 0),
  }));

/** What pairs of neighbouring words add where a document has them as neighbours. */
function sideBySide(pairs: readonly Pair[], fields: readonly WordField[], words: CompactWords): number {
  return sum(
    pairs.map((pair) => {
      const best = Math.max(...fields.map((field) => (hasPair(words, field, pair) ? BOOST[field] : 0)));
      return TOGETHER.sideBySide * pair.rarity * (best / BOOST.names) ** 0.5;
    }),
  );
}

function hasPair(words: CompactWords, field: WordField, { first, second }: Pair): boolean {
  if (first === undefined) return false;
  const { from, to } = rangeOf(words, field, 'stems');
  for (let at = from; at + 1 < to; at++)
    if (words.tokens[at] === first && wordOf(words.tokens[at + 1] ?? APART).startsWith(second)) return true;
  return false;
}
