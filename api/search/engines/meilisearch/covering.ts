import type { Query } from '../../query/query.ts';
import { sufficientAmong } from '../../rank/sufficient.ts';
import type { WeighedWord } from '../../rank/weighed-word.ts';
import { TOGETHER } from '../../rank/weights.ts';
import { textOf } from './query-text.ts';
import type { LookedUp } from './server.ts';

/** A text and how much it counts against the others that are asked at once, from 0 to 1. */
export interface WeightedText {
  q: string;
  weight: number;
}

/** Beyond so many words the commonest no longer count: every choice of words is a query of its own. */
const MOST_WORDS = 6;

/**
 * Meilisearch leaves words out only from the end, so each smallest choice of words that says enough is asked for, and all
 * of them together, which come first.
 */
export function coveringTexts({ query, words, known }: LookedUp): WeightedText[] {
  const rarest = [...words].sort((one, other) => other.rarity - one.rarity).slice(0, MOST_WORDS);
  const kept = words.filter((word) => rarest.includes(word));
  const all = rarityIn(kept);
  const text = (chosen: readonly WeighedWord[]): WeightedText => ({
    q: textOf(
      query as Query,
      chosen.map(({ word }) => word),
      known,
    ),
    weight: rarityIn(chosen) / all,
  });
  const sufficient = sufficientAmong(kept, words.length < query.words.length);
  return [kept, ...leastChoices(kept, all * TOGETHER.leastCoverage, sufficient)].map(text);
}

const rarityIn = (words: readonly WeighedWord[]) => words.reduce((sum, { rarity }) => sum + rarity, 0);

const isPartOf = (fewer: readonly WeighedWord[], chosen: readonly WeighedWord[]) =>
  fewer.length < chosen.length && fewer.every((word) => chosen.includes(word));

/** The choices that reach an amount and are worth finding, and would not be without any one of their words. */
function leastChoices(
  words: readonly WeighedWord[],
  least: number,
  sufficient: readonly WeighedWord[][],
): WeighedWord[][] {
  const choices = Array.from({ length: 2 ** words.length }, (_, bits) =>
    words.filter((_word, place) => bits & (1 << place)),
  );
  const isEnough = (chosen: readonly WeighedWord[]) =>
    rarityIn(chosen) >= least && sufficient.some((several) => several.every((word) => chosen.includes(word)));
  const enough = choices.filter(isEnough);
  return enough.filter((chosen) => !enough.some((fewer) => isPartOf(fewer, chosen)));
}
