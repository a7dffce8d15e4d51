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

/**
 * 53 bits, never 0, which marks a free slot: two hashes that go through the text side by side. A digest would be as
 * good and takes ten times as long, for each of the million things that a large import makes.
 */
function fingerprint(text: string): number {
  let one = 0x2f0b4c47;
  let other = 0x5d6c9f31;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    one ^= one >>> 15;
    other = Math.imul(other ^ code, 0x85ebca77);
    other ^= other >>> 13;
  }
  one = stirred(one ^ Math.imul(other, 0xc2b2ae3d));
  other = stirred(other ^ Math.imul(one, 0x27d4eb2f));
  return (one >>> 0) * 2 ** 21 + (other >>> 11) || 1;
}

function stirred(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  const whole = Math.imul(half ^ (half >>> 15), 0x846ca68b);
  return whole ^ (whole >>> 16);
}
