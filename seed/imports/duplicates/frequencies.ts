const BITS = 20;

/** How many practices have a feature, by its hash: 4 MB however many there are. Two that share a counter look commoner. */
export class Frequencies {
  readonly #counts = new Uint32Array(1 << BITS);
  #practices = 0;

  /** Counts a practice with its features, each once. */
  count(features: Iterable<number>) {
    this.#practices++;
    for (const hash of features) {
      const counter = hash >>> (32 - BITS);
      this.#counts[counter] = (this.#counts[counter] as number) + 1;
    }
  }

  of(hash: number): number {
    return this.#counts[hash >>> (32 - BITS)] as number;
  }

  /**
   * Inverse document frequency, 0 to 1: near 1 where next to no practice has the feature, 0 where every second one has.
   * The first practices of a corpus are weighed as if they were among a thousand.
   */
  rarity(hash: number): number {
    const practices = Math.max(this.#practices, 1000);
    const frequency = (this.of(hash) + 1) / (practices / 2);
    return Math.max(0, -Math.log(Math.min(1, frequency)) / Math.log(practices / 2));
  }
}
