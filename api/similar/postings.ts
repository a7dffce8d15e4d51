/** The slots of the practices that have a feature, each with its strength there; some may have been vacated since. */
export class Postings {
  slots = new Int32Array(2);
  strengths = new Float64Array(2);
  length = 0;

  push(slot: number, strength: number): void {
    if (this.length === this.slots.length) this.#grow();
    this.slots[this.length] = slot;
    this.strengths[this.length++] = strength;
  }

  #grow(): void {
    const room = Math.ceil(this.length * 1.5) + 2;
    const [slots, strengths] = [new Int32Array(room), new Float64Array(room)];
    slots.set(this.slots);
    strengths.set(this.strengths);
    [this.slots, this.strengths] = [slots, strengths];
  }
}
