import type { WeighedWord } from './weighed-word.ts';

/**
 * Which words are worth finding without the others, each with what it cannot do without: not an everyday word where a rarer one
 * is known, nor a part of a term that means nothing without the rest.
 */
export function sufficientAmong<Weighed extends WeighedWord>(words: readonly Weighed[]): Weighed[][] {
  const free = words.filter(({ word }) => !word.bound);
  const telling = free.filter(({ everyday }) => !everyday).map((word) => [word]);
  const terms = words
    .filter(({ word }) => word.bound)
    .map(({ word: { term } }) => words.filter((other) => other.word.term === term));
  const sufficient = [...telling, ...terms];
  return sufficient.length > 0 ? sufficient : free.map((word) => [word]);
}
