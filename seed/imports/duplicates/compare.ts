import type { Fingerprint } from './fingerprint.ts';
import type { Frequencies } from './frequencies.ts';
import { isLoose, isNumber, isOpen, loosened, MORE_PLACES, strict } from './hash-bits.ts';

/** How alike two practices are, feature by feature; shares are 0 to 1, undefined where one side says nothing. */
export interface Comparison {
  /** A whole name is the same. */
  sameName: boolean;
  /** Of the rarity of both names' firm words, how much they share. */
  name?: number;
  /** Of the name with less to say, how much the other has too. */
  nameWithin?: number;
  /** The rarity of the words that both names have, added up: 1.5 is a name that hardly another bears. */
  nameWeight: number;
  /** How rare the rarest word is that both names have: 1 is a name coined for the thing. */
  nameRarity: number;
  /** One name has a number that the other lacks. */
  otherNumber: boolean;
  /** Rare words that both texts have. */
  text?: number;
  /** Sentences that both have, of the text with fewer. */
  sentences?: number;
  sharedSentences: number;
  organisation?: number;
  /** How rare the rarest word is that both organisations' names have. */
  organisationRarity: number;
  /** One document states both: it seldom says the same thing twice. */
  sameSource: boolean;
  /**
   * SAME_TOWN and OTHER_TOWN speak of cities and regions; OPEN_TOWN where one side names a town that nobody settled,
   * TOWN_IN_COUNTRY where one side names none.
   */
  place?: 'SAME_TOWN' | 'OTHER_TOWN' | 'OPEN_TOWN' | 'TOWN_IN_COUNTRY' | 'SAME_COUNTRY' | 'OTHER_COUNTRY';
  /** One names a place, or says that there is one, and the other says nothing. */
  placeOfOne: boolean;
  /** Both name a sum, and not the same one. */
  otherCost: boolean;
  /** How rare the address is that both have; 0 where theirs differ. */
  url?: number;
  /** Years between their beginnings. */
  years?: number;
}

export function compare(a: Fingerprint, b: Fingerprint, frequencies: Frequencies): Comparison {
  const rarity = (hash: number) => 0.05 + frequencies.rarity(hash);
  const nameRarity = (hash: number) => rarity(hash) * (isLoose(hash) ? 0.25 : 1);
  const squared = (hash: number) => rarity(hash) ** 2;
  const name = overlap(a.nameWords.map(strict), b.nameWords.map(strict), (hash) =>
    nameRarity(looseIn(hash, a, b) ? hash | 1 : hash),
  );
  const sharedSentences = a.sentences.filter((hash) => b.sentences.includes(hash)).length;
  return {
    sameName: a.names.some((hash) => b.names.includes(hash)),
    name: name?.ofBoth,
    nameWithin: name?.ofLesser,
    nameWeight: name?.shared ?? 0,
    nameRarity: rarest(a.nameWords.map(strict), b.nameWords.map(strict), frequencies),
    otherNumber: a.nameWords.length > 0 && b.nameWords.length > 0 && haveOtherNumbers(a.nameWords, b.nameWords),
    text: overlap(a.words, b.words, squared, FEW_WORDS)?.ofLesser,
    sentences: share(sharedSentences, Math.min(a.sentences.length, b.sentences.length)),
    sharedSentences,
    organisation: average(overlap(a.organisationWords, b.organisationWords, squared)),
    organisationRarity: Math.max(
      rarest(a.organisationWords.filter(isFirm), b.organisationWords, frequencies),
      rarest(a.organisationWords.filter(isLoose), b.organisationWords, frequencies) / 2,
    ),
    sameSource: a.sources.some((source) => b.sources.includes(source)),
    place: placeOf(a.places, b.places),
    placeOfOne: (a.places.length === 0) !== (b.places.length === 0),
    otherCost: a.cost !== 0 && b.cost !== 0 && a.cost !== b.cost,
    url: a.urls.length > 0 && b.urls.length > 0 ? rarest(a.urls, b.urls, frequencies) : undefined,
    years: a.startYear && b.startYear ? Math.abs(a.startYear - b.startYear) : undefined,
  };
}

/** Between "all of one is in the other" and "they are one": a court of a town is not the town. */
const average = (of: { ofBoth: number; ofLesser: number } | undefined) => of && (of.ofBoth + of.ofLesser) / 2;

const isFirm = (hash: number): boolean => !isLoose(hash);
const looseIn = (hash: number, a: Fingerprint, b: Fingerprint) =>
  a.nameWords.includes(loosened(hash)) || b.nameWords.includes(loosened(hash));
const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

function haveOtherNumbers(a: readonly number[], b: readonly number[]): boolean {
  const [ofA, ofB] = [a, b].map((words) => new Set(words.filter(isNumber).map(strict)));
  return ofA?.size !== ofB?.size || [...(ofA ?? [])].some((number) => !ofB?.has(number));
}

/** A text of a few words that another has too is no proof; this many rare ones are. */
const FEW_WORDS = 3;

/** How much of the weight of two sets is in both. */
function overlap(a: readonly number[], b: readonly number[], weight: (hash: number) => number, least = 0) {
  if (a.length === 0 || b.length === 0) return undefined;
  const sum = (hashes: readonly number[]) => hashes.reduce((total, hash) => total + weight(hash), 0);
  const shared = sum(a.filter((hash) => b.includes(hash)));
  const [ofA, ofB] = [sum(a), sum(b)];
  return { shared, ofBoth: shared / (ofA + ofB - shared), ofLesser: shared / Math.max(least, Math.min(ofA, ofB)) };
}

function placeOf(a: readonly number[], b: readonly number[]): Comparison['place'] {
  const [townsA = [], townsB = []] = [a, b].map((places) =>
    places.filter((place) => isLoose(place) && place !== MORE_PLACES),
  );
  const [countriesA = [], countriesB = []] = [a, b].map((places) => places.filter((place) => !isLoose(place)));
  const shared = townsA.filter((town) => townsB.includes(town));
  if (shared.some((town) => !isOpen(town))) return 'SAME_TOWN';
  const isOnlyPart = a.includes(MORE_PLACES) || b.includes(MORE_PLACES);
  const open = [...townsA, ...townsB].some(isOpen);
  const oneSilent = townsA.length === 0 || townsB.length === 0;
  if (!oneSilent && !open) return isOnlyPart ? undefined : 'OTHER_TOWN';
  if (countriesA.length > 0 && countriesB.length > 0 && !countriesA.some((country) => countriesB.includes(country)))
    return isOnlyPart ? undefined : 'OTHER_COUNTRY';
  if (open && shared.length === 0) return 'OPEN_TOWN';
  if (countriesA.length === 0 || countriesB.length === 0) return undefined;
  return oneSilent && townsA.length + townsB.length > 0 ? 'TOWN_IN_COUNTRY' : 'SAME_COUNTRY';
}

/** 1 where only the two have it, less the more practices have it, 0 where they share nothing. */
function rarest(a: readonly number[], b: readonly number[], frequencies: Frequencies): number {
  const shared = a.filter((hash) => b.includes(hash));
  return Math.max(0, ...shared.map((hash) => 1 / Math.max(1, frequencies.of(hash) / 2)));
}
