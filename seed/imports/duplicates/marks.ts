import transliterate from '@sindresorhus/transliterate';
import { foldedWords } from '../places/fold.ts';
import { cityWord } from './city-words.ts';
import { hashOf } from './hash.ts';
import type { PracticeTraits } from './port.ts';
import { isTelling } from './words.ts';

/** So much of a text is read for what a translation leaves as it is. */
const READ_OF_TEXTS = 1500;
/** A number that a text names, and a name within a sentence. */
const NUMBER = /(?<![\p{L}\d])\d[\d.,\u00a0\u202f]*\d(?![\p{L}\d])/gu;
const NAME_WITHIN = /(?<=[\p{Ll}\d,;(«“"'’]\s*[«“"'’(]?)\p{Lu}[\p{L}’'-]{3,}/gu;
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
  const text = texts.join(' ').slice(0, READ_OF_TEXTS);
  const known = new Set([...places, ...organisations].flatMap((name) => foldedWords(name).split(' ')).map(cognate));
  const hashed = (words: readonly string[]) => [
    ...new Set(
      words.flatMap((word) => {
        const mark = cognate(word);
        return mark === '' || known.has(mark) || cityWord(word) ? [] : [hashOf('mark', mark)];
      }),
    ),
  ];
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

/** So many letters are the same where a word goes from one language to another: "participatory", "participativo". */
const SAME_LETTERS = 5;
/** What is written now with one letter and now with another. */
const LETTERS_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/kh|ch/g, 'h'],
  [/qu(?=[ei])|[cq]/g, 'k'],
  [/y|j/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/th/g, 't'],
  [/(.)\1+/g, '$1'],
];

const recent = new Map<string, string>();
const MOST_RECENT = 20_000;

/** The beginning of a folded word as most languages spell it, in Latin letters; a number as it is. */
function cognate(word: string): string {
  const known = recent.get(word);
  if (known !== undefined) return known;
  const latin = /^[a-z0-9]*$/.test(word)
    ? word
    : transliterate(word)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
  const spelled = /^\d/.test(latin)
    ? latin
    : LETTERS_ALIKE.reduce((text, [written, letter]) => text.replace(written, letter), latin).slice(0, SAME_LETTERS);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(word, spelled);
  return spelled;
}
