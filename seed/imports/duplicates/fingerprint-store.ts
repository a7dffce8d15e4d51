import { type Fingerprint, HASH_LISTS, type HashList, KEPT } from './fingerprint.ts';

/** Where each list begins among the slots of a practice; the years, the cost and what is single come last. */
const STARTS: Record<HashList, number> = startsOf(HASH_LISTS);
const YEARS = HASH_LISTS.reduce((slots, list) => slots + KEPT[list], 0);
const COST = YEARS + 1;
const AMOUNT = COST + 1;
const MONTHS = AMOUNT + 1;
const LANGUAGE = MONTHS + 1;
const SLOTS = LANGUAGE + 1;
/** Practices a page: memory grows by pages, and nothing is copied. */
const PAGE = 4096;

/** What two practices share of one list: how many hashes, and of what was said to weigh on them, the sum and the most. */
export interface SharedHashes {
  count: number;
  sum: number;
  most: number;
}
/** Null where one of the two has none of that list. */
export type Shared = Record<keyof AskedFor, SharedHashes | null>;

/** A practice that is asked for: its hashes of the lists that tell most, and what each of them weighs. */
export type AskedFor = Record<
  'names' | 'nameWords' | 'words' | 'organisationWords' | 'urls' | 'sources',
  readonly { hash: number; weight: number }[]
>;

/** What of a practice hardly another has, so that a translation may be known by it; 0 where there is no such thing. */
export type AskedAsOwn = Pick<Fingerprint, 'marks' | 'urls' | 'amount' | 'months'>;

/** The fingerprints of the known practices, some 380 bytes each, by number. */
export class FingerprintStore {
  readonly #pages: Uint32Array[] = [];
  readonly ids: string[] = [];

  /** Keeps a fingerprint and gives its number. */
  add(id: string, fingerprint: Fingerprint): number {
    const number = this.ids.push(id) - 1;
    if (number % PAGE === 0) this.#pages.push(new Uint32Array(PAGE * SLOTS));
    const page = this.#pageOf(number);
    const slot = slotOf(number);
    for (const list of HASH_LISTS) page.set(fingerprint[list].slice(0, KEPT[list]), slot + STARTS[list]);
    page[slot + YEARS] = ((fingerprint.startYear & 0xffff) << 16) | (fingerprint.endYear & 0xffff);
    page[slot + COST] = fingerprint.cost;
    page[slot + AMOUNT] = fingerprint.amount;
    page[slot + MONTHS] = fingerprint.months;
    page[slot + LANGUAGE] = fingerprint.language;
    return number;
  }

  get(number: number): Fingerprint {
    const page = this.#pageOf(number);
    const slot = slotOf(number);
    const hashes = (list: HashList) => hashesAt(page, slot + STARTS[list], KEPT[list]);
    const years = page[slot + YEARS] as number;
    return {
      names: hashes('names'),
      nameWords: hashes('nameWords'),
      words: hashes('words'),
      sentences: hashes('sentences'),
      organisationWords: hashes('organisationWords'),
      places: hashes('places'),
      urls: hashes('urls'),
      sources: hashes('sources'),
      startYear: years >>> 16,
      endYear: years & 0xffff,
      cost: page[slot + COST] as number,
      concepts: hashes('concepts'),
      marks: hashes('marks'),
      amount: page[slot + AMOUNT] as number,
      months: page[slot + MONTHS] as number,
      language: page[slot + LANGUAGE] as number,
    };
  }

  /** What a known practice shares with another, counted where it is stored: most candidates are told apart by this. */
  sharedWith(number: number, asked: AskedFor): Shared {
    const page = this.#pageOf(number);
    const slot = slotOf(number);
    const shared = (list: keyof AskedFor, mask = ~0) =>
      sharedAt(page, slot + STARTS[list], KEPT[list], asked[list], mask);
    return {
      names: shared('names'),
      nameWords: shared('nameWords', LOOSE),
      words: shared('words'),
      organisationWords: shared('organisationWords'),
      urls: shared('urls'),
      sources: shared('sources'),
    };
  }

  /** Whether a known practice has one of these marks or addresses, or the sum or the months of another. */
  hasAny(number: number, { marks, urls, amount, months }: AskedAsOwn): boolean {
    const page = this.#pageOf(number);
    const slot = slotOf(number);
    const has = (list: HashList, hashes: readonly number[]) => {
      const [start, end] = [slot + STARTS[list], slot + STARTS[list] + KEPT[list]];
      return hashes.some((hash) => {
        for (let at = start; at < end && page[at] !== 0; at++) if (page[at] === hash) return true;
        return false;
      });
    };
    if (amount !== 0 && page[slot + AMOUNT] === amount) return true;
    return (months !== 0 && page[slot + MONTHS] === months) || has('urls', urls) || has('marks', marks);
  }

  /** The language that a known practice is told in, as `languageOf` has it. */
  languageAt(number: number): number {
    return this.#pageOf(number)[slotOf(number) + LANGUAGE] as number;
  }

  #pageOf(number: number): Uint32Array {
    return this.#pages[Math.floor(number / PAGE)] as Uint32Array;
  }
}

/** All bits but the lowest, which says whether a word is loose. */
const LOOSE = ~1;

const slotOf = (number: number): number => (number % PAGE) * SLOTS;

function startsOf(lists: readonly HashList[]): Record<HashList, number> {
  let start = 0;
  const starts = lists.map((list) => {
    const own = start;
    start += KEPT[list];
    return [list, own] as const;
  });
  return Object.fromEntries(starts) as Record<HashList, number>;
}

function hashesAt(page: Uint32Array, start: number, most: number): number[] {
  const hashes: number[] = [];
  for (let at = start; at < start + most && page[at] !== 0; at++) hashes.push(page[at] as number);
  return hashes;
}

/** Both sides are short, so each is held against each: no set is made for a candidate that will not do. */
function sharedAt(page: Uint32Array, start: number, kept: number, asked: AskedFor[keyof AskedFor], mask: number) {
  if (page[start] === 0 || asked.length === 0) return null;
  const shared: SharedHashes = { count: 0, sum: 0, most: 0 };
  for (const { hash, weight } of asked) {
    const wanted = hash & mask;
    let at = start;
    while (at < start + kept && ((page[at] as number) & mask) !== wanted) at++;
    if (at === start + kept) continue;
    shared.count++;
    shared.sum += weight;
    shared.most = Math.max(shared.most, weight);
  }
  return shared;
}
