import { foldedWords } from '../places/fold.ts';
import { cityWord } from './city-words.ts';
import { cognate } from './cognate.ts';
import { hashOf } from './hash.ts';
import type { PracticeTraits } from './port.ts';
import { beginningOf, isTelling } from './words.ts';

/** So much of a text is read for what a translation leaves as it is. */
const READ_OF_TEXTS = 1500;
/** A number that a text names, and a name within a sentence: what comes before is looked at where one may begin. */
const NUMBER = /\d(?<![\p{L}\d]\d)[\d.,\u00a0\u202f]*\d(?![\p{L}\d])/gu;
const NAME_WITHIN = /\p{Lu}(?<=[\p{Ll}\d,;(«“"'’]\s*[«“"'’(]?\p{Lu})[\p{L}’'-]{3,}/gu;
const YEAR = /^(?:19|20)\d\d$/;

/** What of a practice a translation leaves as it is, more or less: numbers, names, and words that languages share. */
export interface Marks {
  /** Of its name. */
  ofName: number[];
  /** Of its texts. */
  ofTexts: number[];
}

/** The places and organisations are compared by themselves: what they are called marks no practice. */
export function marksOf({ names, texts, places, organisations }: PracticeTraits): Marks {
  const text = beginningOf(texts, READ_OF_TEXTS);
  const known = new Set<string>();
  for (const name of [...places, ...organisations])
    for (const word of foldedWords(name).split(' ')) known.add(cognate(word));
  const hashed = (words: readonly string[]) => {
    const marks = new Set<number>();
    for (const word of words) {
      const mark = cognate(word);
      if (mark !== '' && !known.has(mark) && !cityWord(word)) marks.add(hashOf('mark', mark));
    }
    return [...marks];
  };
  const worded = (written: readonly string[]) => foldedWords(written.join(' ')).split(' ').filter(isLongEnough);
  return {
    ofName: hashed([...names.flatMap(numbersIn), ...worded(names)]),
    ofTexts: hashed([...numbersIn(text), ...worded(text.match(NAME_WITHIN) ?? [])]),
  };
}

const isLongEnough = (word: string) => word.length >= SHORTEST && isTelling(word);
const SHORTEST = 4;

/** Numbers without the signs that part them; years are compared as such. */
const numbersIn = (text: string): string[] =>
  (text.match(NUMBER) ?? []).filter((number) => !YEAR.test(number)).map((number) => number.replace(/\D+/g, ''));
