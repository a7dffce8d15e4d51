import { type Word, wordsOf } from './words/words.ts';

const numbers = new Map<string, number>();
const words: Word[] = [];

/** A word by the number of its form. */
export const wordNumbered = (number: number): Word => words[number] as Word;
/** Above every number so far. */
export const formsNumbered = (): number => words.length;

/** The different forms of the words of texts of documents, as numbers: those are never forgotten. */
export function formNumbersOf(texts: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(texts.flatMap((text) => wordsOf(text).map(numbered))));
}

function numbered(word: Word): number {
  const known = numbers.get(word.form);
  if (known !== undefined) return known;
  numbers.set(word.form, words.length);
  return words.push(word) - 1;
}
