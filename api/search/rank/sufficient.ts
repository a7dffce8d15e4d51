import type { WeighedWord } from './weighed-word.ts';
import { ENOUGH } from './weights.ts';

/**
 * Which words are worth finding without the others, each with what it cannot do without: not an everyday word where a rarer one
 * says enough and all are spelt as they are, nor a part of a term that means nothing without the rest.
 * @param lacks whether others were asked for that nothing has
 */
export function sufficientAmong<Weighed extends WeighedWord>(words: readonly Weighed[], lacks: boolean): Weighed[][] {
  const free = words.filter(({ word }) => !word.bound);
  const isMisspelt = lacks || words.some(({ tolerant, mended }) => tolerant || mended);
  const isIdle = ({ everyday, word: { term } }: Weighed) =>
    everyday && !isMisspelt && free.some((other) => saysMore(other, term !== undefined && term === other.word.term));
  const alone = free.filter((word) => !isIdle(word)).map((word) => [word]);
  const terms = words
    .filter(({ word }) => word.bound)
    .map(({ word: { term } }) => words.filter((other) => other.word.term === term));
  const sufficient = [...alone, ...terms];
  return sufficient.length > 0 ? sufficient : free.map((word) => [word]);
}

/** A rarer word fills a page by itself; one of the same term says with it what the everyday one does not say alone. */
const saysMore = ({ everyday, found = 0 }: WeighedWord, isOfTerm: boolean) =>
  !everyday && (found >= ENOUGH || (isOfTerm && found > 0));
