/** A feature that more practices share than this tells nothing; it is neither followed nor kept on. */
const MOST_SHARED = 64;
const NONE = 0xffffffff;

/**
 * Which practices have a feature: 8 bytes an entry and some 12 a feature. A chain that grew too long is abandoned, so a
 * question follows a bounded number of entries whatever the size of the corpus.
 */
export class KeyIndex {
  /** Hash → the newest entry of its chain; open addressing. */
  #keys = new Uint32Array(1 << 12);
  #heads = new Uint32Array(1 << 12);
  #lengths = new Uint8Array(1 << 12);
  #used = 0;
  #practices = new Uint32Array(1 << 12);
  #nexts = new Uint32Array(1 << 12);
  #entries = 0;

  add(key: number, practice: number) {
    if (this.#used * 3 > this.#keys.length * 2) this.#rehash();
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key;
      this.#heads[slot] = NONE;
      this.#used++;
    }
    if ((this.#lengths[slot] as number) > MOST_SHARED) return;
    this.#lengths[slot] = (this.#lengths[slot] as number) + 1;
    if (this.#entries === this.#practices.length) {
      this.#practices = grown(this.#practices);
      this.#nexts = grown(this.#nexts);
    }
    this.#practices[this.#entries] = practice;
    this.#nexts[this.#entries] = this.#heads[slot] as number;
    this.#heads[slot] = this.#entries++;
  }

  /** The practices with a feature; none where too many have it. */
  practicesWith(key: number): number[] {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === 0 || (this.#lengths[slot] as number) > MOST_SHARED) return [];
    const found: number[] = [];
    for (let entry = this.#heads[slot] as number; entry !== NONE; entry = this.#nexts[entry] as number)
      found.push(this.#practices[entry] as number);
    return found;
  }

  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & last;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  #rehash() {
    const [keys, heads, lengths] = [this.#keys, this.#heads, this.#lengths];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#heads = new Uint32Array(keys.length * 2);
    this.#lengths = new Uint8Array(keys.length * 2);
    for (let old = 0; old < keys.length; old++) {
      if (keys[old] === 0) continue;
      const slot = this.#slotOf(keys[old] as number);
      this.#keys[slot] = keys[old] as number;
      this.#heads[slot] = heads[old] as number;
      this.#lengths[slot] = lengths[old] as number;
    }
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
