import { foldedWords } from '../places/fold.ts';
import { cityWord } from './city-words.ts';
import { hashOf } from './hash.ts';
import { loosened, NUMERAL, OPEN, strict } from './hash-bits.ts';
import { type Marks, marksOf } from './marks.ts';
import type { PracticeTraits } from './port.ts';
import { isNumeral, isTelling, repaired, sentencesOf, stemOf, tellingWords } from './words.ts';
import { languageOf } from './written-in.ts';

/** The hashes that a practice has, before any is chosen: reading its texts is the dear part, and done once. */
export interface Features {
  names: readonly number[];
  nameWords: readonly number[];
  /** The words of its texts, with how often each stands there. */
  words: ReadonlyMap<number, number>;
  sentences: readonly number[];
  organisationWords: readonly number[];
  places: readonly number[];
  urls: readonly number[];
  concepts: readonly number[];
  marks: Marks;
  /** 0 where it names no sum. */
  amount: number;
  language: number;
}

export function featuresOf(traits: PracticeTraits): Features {
  const { names, texts, organisations, places, openPlaces = [], urls, cost, concepts = [] } = traits;
  const words = new Map<number, number>();
  const sentences: number[] = [];
  for (const text of texts)
    for (const sentence of sentencesOf(text)) {
      const all = sentence.split(' ');
      if (all.length >= WORDS_OF_A_SENTENCE) sentences.push(hashOf('sentence', sentence));
      for (const word of all) {
        if (!isTelling(word)) continue;
        const hash = hashOf('word', stemOf(word));
        words.set(hash, (words.get(hash) ?? 0) + 1);
      }
    }
  return {
    names: names.flatMap(wholeNames),
    nameWords: names.flatMap(nameWordsOf),
    words,
    sentences,
    organisationWords: organisations.flatMap(organisationWordsOf),
    places: [...new Set([...places.map(placeHash), ...openPlaces.map(openPlaceHash)])],
    urls: urls.flatMap(urlHash),
    concepts: concepts.map((concept) => hashOf('concept', concept)),
    marks: marksOf(traits),
    amount: amountHash(cost),
    language: languageOf(traits),
  };
}

/** Headings and scraps are no sentences: many texts have them. */
const WORDS_OF_A_SENTENCE = 4;

/** Odd where the sum is no round one, on which two practices agree by chance. */
function amountHash(cost = ''): number {
  const digits = cost.replace(/[^\d.]/g, '');
  if (digits === '') return 0;
  const telling = digits.replace('.', '').replace(/^0+|0+$/g, '').length > ROUND_DIGITS;
  return telling ? loosened(hashOf('amount', digits)) : strict(hashOf('amount', digits));
}

const ROUND_DIGITS = 2;

/** Cities by any of their names are one word; acronyms, words in brackets and cities come and go. */
function nameWordsOf(name: string): number[] {
  const plain = repaired(name);
  const bracketed = new Set((plain.match(/\([^)]*\)/g) ?? []).flatMap(tellingWords));
  const acronyms = new Set((plain.match(/\p{Lu}[\p{Lu}\p{N}]+/gu) ?? []).map(foldedWords));
  const shouting = plain === plain.toUpperCase();
  return tellingWords(plain).map((word) => {
    const city = cityWord(word);
    const hash = hashOf('nameWord', city ?? stemOf(word));
    const loose = city !== undefined || bracketed.has(word) || (acronyms.has(word) && !shouting);
    const marked = isNumeral(word) ? hash | NUMERAL : hash & ~NUMERAL;
    return loose ? loosened(marked) : strict(marked);
  });
}

/** A name without case, accents, punctuation and translation of its cities; and the initials of its words. */
function wholeNames(name: string): number[] {
  const words = tellingWords(name).map((word) => cityWord(word) ?? word);
  return words.length === 0 ? [] : [hashOf('name', words.join(' '))];
}

/** A municipality is itself by whatever word: "City of Zug", "Municipality of Zug". */
const OFFICE_WORDS = new Set(
  [
    'city',
    'council',
    'municipality',
    'municipal',
    'municipalities',
    'comune',
    'town',
    'government',
    'ministry',
    'gemeente',
    'stadt',
  ].concat([
    'ayuntamiento',
    'commune',
    'national',
    'public',
    'office',
    'department',
    'agency',
    'ville',
    'region',
    'university',
  ]),
);

function organisationWordsOf(name: string): number[] {
  const words = tellingWords(name);
  const telling = words.filter((word) => !OFFICE_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map((word) => {
    const city = cityWord(word);
    const hash = hashOf('organisation', city ?? stemOf(word));
    // A town does many things: that it takes part tells less than that a firm does.
    return city ? loosened(hash) : strict(hash);
  });
}

function placeHash(id: string): number {
  const hash = hashOf('place', id) & ~OPEN;
  return id.startsWith('country:') ? strict(hash) : loosened(hash);
}

const openPlaceHash = (written: string): number => loosened(hashOf('place', foldedWords(written)) | OPEN);

function urlHash(url: string): number[] {
  const plain = plainUrl(url);
  return plain === '' ? [] : [hashOf('url', plain)];
}

/** Without protocol, www, query, anchor and trailing slash: what one person copies with and another without. */
function plainUrl(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^[^a-z]*/, '')
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}
