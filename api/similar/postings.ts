/** The practices that have a feature, in the order of their slots; some may have been vacated since. */
export class Postings {
  slots = new Int32Array(2);
  /** What the feature is of its vector there, the vector's length being 1: two of them times each other add to a cosine. */
  shares = new Float32Array(2);
  length = 0;

  push(slot: number, share: number): void {
    if (this.length === this.slots.length) this.#grow();
    this.slots[this.length] = slot;
    this.shares[this.length++] = share;
  }

  #grow(): void {
    const room = Math.ceil(this.length * 1.5) + 2;
    const [slots, shares] = [new Int32Array(room), new Float32Array(room)];
    slots.set(this.slots);
    shares.set(this.shares);
    [this.slots, this.shares] = [slots, shares];
  }
}

/** Adds the practices' shares, times that of the asked one, to what is known of each by its slot. */
export function addShares({ slots, shares, length }: Postings, share: number, to: Float32Array | Float64Array): void {
  for (let at = 0; at < length; at++) {
    const slot = slots[at] as number;
    to[slot] = (to[slot] as number) + share * (shares[at] as number);
  }
}
