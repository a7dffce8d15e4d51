import { type Fingerprint, HASH_LISTS, KEPT } from './fingerprint.ts';

const SLOTS = HASH_LISTS.reduce((slots, list) => slots + KEPT[list], 0) + 1;
/** Practices a page: memory grows by pages, and nothing is copied. */
const PAGE = 4096;

/** The fingerprints of the known practices, 224 bytes each, by number. */
export class FingerprintStore {
  readonly #pages: Uint32Array[] = [];
  readonly ids: string[] = [];

  /** Keeps a fingerprint and gives its number. */
  add(id: string, fingerprint: Fingerprint): number {
    const number = this.ids.push(id) - 1;
    if (number % PAGE === 0) this.#pages.push(new Uint32Array(PAGE * SLOTS));
    const page = this.#pages[Math.floor(number / PAGE)] as Uint32Array;
    let slot = (number % PAGE) * SLOTS;
    for (const list of HASH_LISTS) {
      page.set(fingerprint[list].slice(0, KEPT[list]), slot);
      slot += KEPT[list];
    }
    page[slot] = ((fingerprint.startYear & 0xffff) << 16) | (fingerprint.endYear & 0xffff);
    return number;
  }

  get(number: number): Fingerprint {
    const page = this.#pages[Math.floor(number / PAGE)] as Uint32Array;
    let slot = (number % PAGE) * SLOTS;
    const lists = HASH_LISTS.map((list) => {
      const hashes = Array.from(page.subarray(slot, slot + KEPT[list])).filter((hash) => hash !== 0);
      slot += KEPT[list];
      return [list, hashes];
    });
    const years = page[slot] as number;
    return { ...Object.fromEntries(lists), startYear: years >>> 16, endYear: years & 0xffff };
  }
}
