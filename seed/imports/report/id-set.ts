import { hash } from 'node:crypto';

/**
 * A set of texts by their 53-bit fingerprints: sixteen bytes for each, where a Set of strings takes a hundred.
 * Among ten million texts the chance that two are taken for one is below one in a hundred.
 */
export class IdSet {
  #slots = new Float64Array(1 << 16);
  #size = 0;

  /** True where the text was not in it yet. */
  add(text: string): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const added = place(this.#slots, fingerprint(text));
    if (added) this.#size++;
    return added;
  }

  has(text: string): boolean {
    const wanted = fingerprint(text);
    const mask = this.#slots.length - 1;
    for (let at = wanted % this.#slots.length; ; at = (at + 1) & mask) {
      if (this.#slots[at] === wanted) return true;
      if (this.#slots[at] === 0) return false;
    }
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2);
    for (const value of this.#slots) if (value !== 0) place(larger, value);
    this.#slots = larger;
  }
}

/** Puts a fingerprint into the first free slot from its own on; false where it is there. */
function place(slots: Float64Array, value: number): boolean {
  const mask = slots.length - 1;
  for (let at = value % slots.length; ; at = (at + 1) & mask) {
    if (slots[at] === value) return false;
    if (slots[at] === 0) {
      slots[at] = value;
      return true;
    }
  }
}

/** 53 bits of a digest; never 0, which marks a free slot. */
function fingerprint(text: string): number {
  const digest = hash('sha1', text, 'buffer');
  return digest.readUInt32LE(0) * 2 ** 21 + (digest.readUInt32LE(4) >>> 11) || 1;
}
