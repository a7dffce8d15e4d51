const BITS = 20;
/** The first practices of a corpus are weighed as if they were among so many. */
const FEWEST = 1000;

/** How many practices have a feature, by its hash: 4 MB however many there are. Two that share a counter look commoner. */
export class Frequencies {
  readonly #counts = new Uint32Array(1 << BITS);
  #practices = 0;
  #scale = Math.log(FEWEST / 2);

  /** Counts a practice with its features, each once: lists that have none in common. */
  count(...lists: Iterable<number>[]) {
    this.#practices++;
    this.#scale = Math.log(Math.max(this.#practices, FEWEST) / 2);
    for (const features of lists)
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
   */
  rarity(hash: number): number {
    return Math.max(0, 1 - logarithmOf(this.of(hash) + 1) / this.#scale);
  }
}

/** The logarithms of the counts that nearly all features have: they are asked for some hundred times a practice. */
const LOGARITHMS = Float64Array.from({ length: 1025 }, (_, count) => Math.log(count));
export const logarithmOf = (count: number): number => LOGARITHMS[count] ?? Math.log(count);
