import { type Comparison, compare } from './compare.ts';
import { type Features, featuresOf } from './features.ts';
import { countedFeatures, type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { type AskedFor, FingerprintStore, type Shared } from './fingerprint-store.ts';
import { Frequencies } from './frequencies.ts';
import { hashOf, hashOfBoth } from './hash.ts';
import { isLoose, strict } from './hash-bits.ts';
import { KeyIndex } from './key-index.ts';
import type { PracticeTraits } from './port.ts';
import { type Translation, translationOf, whatIsOwn } from './translation.ts';

/** How many of a practice's rarest words find others that have them. */
const WORDS_FOLLOWED = 10;
/** In how many of its towns others of its name are looked for, however common the name is. */
const TOWNS_FOLLOWED = 3;
/** How many candidates are looked at closely. */
const MOST_COMPARED = 40;

/** A known practice, the hash of its document (0 for none), and how it compares with the one asked for. */
export interface Compared {
  id: string;
  source: number;
  comparison: Comparison;
  /** How alike they are as one thing told in two languages; null where they are not told so. */
  translation: Translation | null;
}

/** A practice that was asked for, with what was found out of it. */
interface Asked {
  traits: PracticeTraits;
  features: Features;
  fingerprint: Fingerprint;
  keys: Keys;
}

/** What finds practices that are told in the same words, and those that are told in another language. */
interface Keys {
  inOneLanguage: readonly number[];
  inTwo: readonly number[];
}

/** The practices that are known, and those among them that are worth comparing with another. */
export class KnownPractices {
  readonly #store = new FingerprintStore();
  readonly #index = new KeyIndex();
  readonly #frequencies = new Frequencies();
  /** The languages of those that are told in several: what one of them says is no translation of the others. */
  readonly #languages = new Map<string, Set<number>>();
  /** An import asks for a practice and then adds it: its words are read once. */
  #asked?: Asked;

  add(traits: PracticeTraits) {
    const asked = this.#asked?.traits === traits ? this.#asked : undefined;
    const features = asked?.features ?? featuresOf(traits);
    this.#frequencies.count(countedFeatures(features), features.words.keys());
    const fingerprint = asked?.fingerprint ?? fingerprintOf(traits, features, this.#frequencies);
    const number = this.#store.add(traits.id, fingerprint);
    this.#keepLanguages(number, traits.id);
    const { inOneLanguage, inTwo } = asked?.keys ?? allKeysOf(fingerprint);
    for (const key of inOneLanguage) this.#index.add(key, number);
    for (const key of inTwo) this.#index.add(key, number);
  }

  /** The known practices that share something rare with one, and enough by `isWorth`, with how alike they are. */
  comparedWith(traits: PracticeTraits, isWorth: (shared: Shared) => boolean): Compared[] {
    const features = featuresOf(traits);
    const fingerprint = fingerprintOf(traits, features, this.#frequencies);
    const keys = allKeysOf(fingerprint);
    this.#asked = { traits, features, fingerprint, keys };
    const candidates = this.#candidatesFor(keys, fingerprint.language);
    if (candidates.length === 0) return [];
    const asked = askedFor(fingerprint, this.#frequencies);
    const own = whatIsOwn(fingerprint, this.#frequencies);
    const mayTranslate = (number: number) =>
      this.#isInAnotherLanguage(number, fingerprint) && this.#store.hasAny(number, own);
    return candidates
      .filter((number) => this.#store.ids[number] !== traits.id)
      .filter((number) => mayTranslate(number) || isWorth(this.#store.sharedWith(number, asked)))
      .map((number) => {
        const known = this.#store.get(number);
        const id = this.#store.ids[number] as string;
        const comparison = compare(fingerprint, known, this.#frequencies);
        const translation = mayTranslate(number)
          ? translationOf(fingerprint, known, comparison, this.#frequencies)
          : null;
        return { id, source: known.sources[0] ?? 0, comparison, translation };
      });
  }

  /** Whether a known practice is told in another language, and not in this one as well. */
  #isInAnotherLanguage(number: number, { language }: Fingerprint): boolean {
    const known = this.#store.languageAt(number);
    if (language === 0 || known === 0 || known === language) return false;
    return !this.#languages.get(this.#store.ids[number] as string)?.has(language);
  }

  /** The wordings of one practice are added one after the other. */
  #keepLanguages(number: number, id: string) {
    if (number === 0 || this.#store.ids[number - 1] !== id) return;
    const languages = this.#languages.get(id) ?? new Set([this.#store.languageAt(number - 1)]);
    this.#languages.set(id, languages.add(this.#store.languageAt(number)));
  }

  /** The numbers of those with most in common, what is rarer counting more. */
  #candidatesFor({ inOneLanguage, inTwo }: Keys, language: number): number[] {
    const votes = new Map<number, number>();
    const vote = (found: readonly number[]) => {
      for (const number of found) votes.set(number, (votes.get(number) ?? 0) + 1 / Math.sqrt(found.length));
    };
    for (const key of inOneLanguage) vote(this.#index.practicesWith(key));
    for (const key of inTwo)
      vote(this.#index.practicesWith(key).filter((number) => this.#store.languageAt(number) !== language));
    if (votes.size <= MOST_COMPARED) return [...votes.keys()];
    const sorted = [...votes].sort((a, b) => b[1] - a[1]).slice(0, MOST_COMPARED);
    return sorted.map(([number]) => number);
  }
}

/** What of a practice its candidates are first held against: how much each word can tell at most. */
function askedFor(fingerprint: Fingerprint, frequencies: Frequencies): AskedFor {
  const { names, nameWords, words, organisationWords, urls, sources } = fingerprint;
  const plain = (hashes: readonly number[]) => hashes.map((hash) => ({ hash, weight: 1 }));
  return {
    names: plain(names),
    nameWords: nameWords.map((hash) => ({
      hash,
      weight: Math.max(mostOfName(hash, frequencies), share(hash, frequencies)),
    })),
    words: plain(words),
    organisationWords: organisationWords.map((hash) => ({ hash, weight: share(hash, frequencies) })),
    urls: plain(urls),
    sources: plain(sources),
  };
}

/** What a word that two names share adds to them at most. */
const mostOfName = (hash: number, frequencies: Frequencies) => 0.05 + frequencies.rarity(hash);
/** 1 where only two practices have a feature, less the more have it. */
const share = (hash: number, frequencies: Frequencies) => 1 / Math.max(1, frequencies.of(hash) / 2);

const allKeysOf = (fingerprint: Fingerprint): Keys => ({
  inOneLanguage: keysOf(fingerprint),
  inTwo: keysOfTranslations(fingerprint),
});

/** What brings two practices together: any of these in common. */
function keysOf(fingerprint: Fingerprint): number[] {
  const { names, nameWords, sentences, urls, words, organisationWords, places, startYear } = fingerprint;
  const keys = [...names, ...sentences.slice(0, 4), ...urls, ...words.slice(0, WORDS_FOLLOWED)];
  const [first, second, third] = nameWords.slice(0, 3).map(strict);
  if (first && second) keys.push(hashOfBoth(first, second));
  if (first && third) keys.push(hashOfBoth(first, third));
  if (second && third) keys.push(hashOfBoth(second, third));
  const towns = places.filter(isLoose).slice(0, TOWNS_FOLLOWED);
  for (const name of names) for (const town of towns) keys.push(hashOfBoth(name, town));
  const whereAndWhen = hashOf('together', `${places[0]} ${startYear}`);
  for (const organisation of organisationWords.slice(0, 2)) keys.push(hashOfBoth(organisation, whereAndWhen));
  return keys;
}

/** What brings practices together whose words have nothing in common: where they are, with what they cost and when. */
function keysOfTranslations({ language, places, organisationWords, amount, months, marks }: Fingerprint): number[] {
  if (language === 0) return [];
  const where = [...places.filter(isLoose).slice(0, 1), ...organisationWords.slice(0, 1)];
  const what = [amount, months, ...marks.slice(0, 2)].filter((hash) => hash !== 0);
  return where.flatMap((one) => what.map((other) => hashOfBoth(one, other)));
}
