import { type Comparison, compare } from './compare.ts';
import { countedFeatures, type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { FingerprintStore } from './fingerprint-store.ts';
import { Frequencies } from './frequencies.ts';
import { hashOf } from './hash.ts';
import { KeyIndex } from './key-index.ts';
import type { PracticeTraits } from './port.ts';

/** How many of a practice's rarest words find others that have them. */
const WORDS_FOLLOWED = 10;
/** How many candidates are looked at closely. */
const MOST_COMPARED = 40;

/** A known practice, the hash of its document (0 for none), and how it compares with the one asked for. */
export interface Compared {
  id: string;
  source: number;
  comparison: Comparison;
}

/** The practices that are known, and those among them that are worth comparing with another. */
export class KnownPractices {
  readonly #store = new FingerprintStore();
  readonly #index = new KeyIndex();
  readonly #frequencies = new Frequencies();
  /** An import asks for a practice and then adds it: its words are counted once. */
  #asked?: { traits: PracticeTraits; fingerprint: Fingerprint };

  add(traits: PracticeTraits) {
    this.#frequencies.count(countedFeatures(traits));
    const asked = this.#asked?.traits === traits ? this.#asked.fingerprint : undefined;
    const fingerprint = asked ?? fingerprintOf(traits, this.#frequencies);
    const number = this.#store.add(traits.id, fingerprint);
    for (const key of keysOf(fingerprint)) this.#index.add(key, number);
  }

  /** The known practices that share something rare with one, with how alike they are. */
  comparedWith(traits: PracticeTraits): Compared[] {
    const fingerprint = fingerprintOf(traits, this.#frequencies);
    this.#asked = { traits, fingerprint };
    const votes = new Map<number, number>();
    for (const key of keysOf(fingerprint)) {
      const found = this.#index.practicesWith(key);
      for (const number of found) votes.set(number, (votes.get(number) ?? 0) + 1 / Math.sqrt(found.length));
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_COMPARED)
      .filter(([number]) => this.#store.ids[number] !== traits.id)
      .map(([number]) => {
        const known = this.#store.get(number);
        const comparison = compare(fingerprint, known, this.#frequencies);
        return { id: this.#store.ids[number] as string, source: known.sources[0] ?? 0, comparison };
      });
  }
}

/** What brings two practices together: any of these in common. */
function keysOf(fingerprint: Fingerprint): number[] {
  const { names, nameWords, sentences, urls, words, organisationWords, places, startYear } = fingerprint;
  const [first, second, third] = nameWords;
  const pairs = [
    [first, second],
    [first, third],
    [second, third],
  ].filter(([a, b]) => a && b);
  const [organisation, other] = organisationWords;
  return [
    ...names,
    ...pairs.map((pair) =>
      hashOf(
        'together',
        pair
          .map((hash) => ((hash as number) & ~1) >>> 0)
          .sort()
          .join(' '),
      ),
    ),
    ...sentences.slice(0, 4),
    ...urls,
    ...words.slice(0, WORDS_FOLLOWED),
    ...(organisation ? [hashOf('together', `${organisation} ${places[0]} ${startYear}`)] : []),
    ...(other ? [hashOf('together', `${other} ${places[0]} ${startYear}`)] : []),
  ];
}
