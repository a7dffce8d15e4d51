import { foldedWords } from '../places/fold.ts';
import { cityWord } from './city-words.ts';
import { type Frequencies, logarithmOf } from './frequencies.ts';
import { hashOf } from './hash.ts';
import type { PracticeTraits } from './port.ts';
import { isNumeral, isTelling, repaired, sentencesOf, stemOf, tellingWords } from './words.ts';

/** What a practice is compared by: hashes only, a few of each kind. */
export interface Fingerprint {
  /** The whole of each name, in order of its words; what it is without its loose words. */
  names: number[];
  /** The words of all its names. The lowest bit is set where names of one thing come with and without the word. */
  nameWords: number[];
  /** Rare words and repeated ones of its texts, the most telling first. */
  words: number[];
  sentences: number[];
  organisationWords: number[];
  /** Cities and regions are odd, countries even; `isOpen` tells those that nobody settled. */
  places: number[];
  urls: number[];
  /** The documents that state it. */
  sources: number[];
  startYear: number;
  endYear: number;
  /** 0 where none is known. */
  cost: number;
}

/** How many hashes of each kind are kept of a known practice: 300 bytes in all, enough for names in some languages. */
export const KEPT = {
  names: 6,
  nameWords: 12,
  words: 28,
  sentences: 6,
  organisationWords: 5,
  places: 10,
  urls: 2,
  sources: 1,
} as const;
export type HashList = keyof typeof KEPT;
export const HASH_LISTS = Object.keys(KEPT) as HashList[];

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
}

export function featuresOf({ names, texts, organisations, places, openPlaces = [], urls }: PracticeTraits): Features {
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
  };
}

/** Headings and scraps are no sentences: many texts have them. */
const WORDS_OF_A_SENTENCE = 4;

export function fingerprintOf(
  { sources, startYear = 0, endYear = 0, cost }: PracticeTraits,
  features: Features,
  frequencies: Frequencies,
): Fingerprint {
  return {
    names: most('names', features.names),
    nameWords: most('nameWords', rarestFirst(features.nameWords, frequencies)),
    words: tellingFirst(features.words, frequencies, KEPT.words),
    sentences: most(
      'sentences',
      [...features.sentences].sort((a, b) => a - b),
    ),
    organisationWords: most('organisationWords', rarestFirst(features.organisationWords, frequencies)),
    places: fittingPlaces(features.places),
    urls: most('urls', features.urls),
    sources: most('sources', sources.map(sourceHash)),
    startYear,
    endYear,
    cost: cost ? hashOf('cost', cost) : 0,
  };
}

const sourceHash = (source: string) => hashOf('source', source);

/** Features whose frequency matters, but for the words of the texts, which are as many again: each counted once. */
export function countedFeatures({ nameWords, organisationWords, places, urls }: Features): Set<number> {
  return new Set([...nameWords.map(loosened), ...organisationWords, ...urls, ...places]);
}

const most = (list: HashList, hashes: readonly number[]): number[] => [...new Set(hashes)].slice(0, KEPT[list]);

/** The hash of a name's word, whether loose or not. */
export const loosened = (hash: number): number => (hash | 1) >>> 0;
/** The same of one that is not loose. */
export const strict = (hash: number): number => (hash & ~1) >>> 0;
export const isLoose = (hash: number): boolean => (hash & 1) === 1;

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

/** The bit of a name's word that says whether it counts: the second phase of a thing is not the first. */
const NUMERAL = 2;
export const isNumber = (hash: number): boolean => (hash & NUMERAL) !== 0;

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

export function placeHash(id: string): number {
  const hash = hashOf('place', id) & ~OPEN;
  return id.startsWith('country:') ? strict(hash) : loosened(hash);
}

/** The bit of a place's hash that says that nobody knows which place it is. */
const OPEN = 2;
const openPlaceHash = (written: string): number => loosened(hashOf('place', foldedWords(written)) | OPEN);
export const isOpen = (hash: number): boolean => (hash & OPEN) !== 0;

/** Stands for the places that were too many to keep: where else it is practised is open then. */
export const MORE_PLACES = loosened(OPEN);

const fittingPlaces = (hashes: readonly number[]): number[] =>
  hashes.length <= KEPT.places ? [...hashes] : [...hashes.slice(0, KEPT.places - 1), MORE_PLACES];

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

function rarestFirst(hashes: readonly number[], frequencies: Frequencies): number[] {
  if (hashes.length < 2) return [...hashes];
  return [...new Set(hashes)].sort((a, b) => frequencies.rarity(b) - frequencies.rarity(a));
}

/** Weights are sorted as whole numbers with their places behind them, which is many times as fast as by a comparison. */
const PLACES = 2 ** 20;
const WEIGHT_STEPS = 2 ** 28;

/** By TF-IDF: a word that a text repeats stands in most parts of it. */
function tellingFirst(words: Features['words'], frequencies: Frequencies, kept: number): number[] {
  const hashes: number[] = [];
  const order = new Float64Array(words.size);
  for (const [hash, count] of words) {
    const weight = (1 + logarithmOf(count)) * frequencies.rarity(hash);
    const place = hashes.push(hash) - 1;
    order[place] = Math.floor(weight * WEIGHT_STEPS) * PLACES + PLACES - 1 - (place % PLACES);
  }
  order.sort();
  const telling: number[] = [];
  for (let at = order.length - 1; at >= 0 && telling.length < kept; at--)
    telling.push(hashes[PLACES - 1 - ((order[at] as number) % PLACES)] as number);
  return telling;
}
