import type { Features } from './features.ts';
import { type Frequencies, logarithmOf } from './frequencies.ts';
import { hashOf } from './hash.ts';
import { loosened, MORE_PLACES } from './hash-bits.ts';
import type { PracticeTraits } from './port.ts';

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
  concepts: number[];
  /** Numbers, names and words of its name that a translation leaves as they are. */
  marks: number[];
  /** What it costs, whatever the currency; 0 where none is known. */
  amount: number;
  /** The months in which it began and, as far as is known, ended; 0 for years as a whole. */
  months: number;
  /** The language that it is told in, by `languageOf`; 0 where that is not certain. */
  language: number;
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
  concepts: 6,
  marks: 12,
} as const;
export type HashList = keyof typeof KEPT;
export const HASH_LISTS = Object.keys(KEPT) as HashList[];

export function fingerprintOf(
  { sources, startYear = 0, endYear = 0, period, cost }: PracticeTraits,
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
    concepts: most('concepts', rarestFirst(features.concepts, frequencies)),
    marks: most('marks', [
      ...rarestFirst(features.marks.ofName, frequencies),
      ...rarestFirst(features.marks.ofTexts, frequencies),
    ]),
    amount: features.amount,
    months: monthsHash(period),
    language: features.language,
  };
}

/** Two documents seldom agree in the months, and by chance in the year. */
function monthsHash(period = ''): number {
  const [from, to = ''] = period.split('/').map((date) => /^\d{4}-\d\d/.exec(date)?.[0] ?? '');
  const wholeYears = from?.endsWith('-01') && to.endsWith('-12');
  return from && !wholeYears ? hashOf('months', `${from}/${to}`) : 0;
}

const sourceHash = (source: string) => hashOf('source', source);

/** Features whose frequency matters, but for the words of the texts, which are as many again: each counted once. */
export function countedFeatures(features: Features): Set<number> {
  const { nameWords, organisationWords, places, urls, concepts, marks, amount } = features;
  const translated = [...concepts, ...marks.ofName, ...marks.ofTexts, amount];
  return new Set([...nameWords.map(loosened), ...organisationWords, ...urls, ...places, ...translated]);
}

const most = (list: HashList, hashes: readonly number[]): number[] => [...new Set(hashes)].slice(0, KEPT[list]);

const fittingPlaces = (hashes: readonly number[]): number[] =>
  hashes.length <= KEPT.places ? [...hashes] : [...hashes.slice(0, KEPT.places - 1), MORE_PLACES];

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
