/** What somebody types who looks for their town. */
export interface TownQuestion {
  /** The beginning of a name, in any alphabet, with or without accents. */
  text: string;
  /** ISO 3166-1 alpha-2, upper case; anywhere where null. */
  country: string | null;
  /** How many towns to give. */
  most: number;
}

/** A town of the gazetteer. */
export interface FoundTown {
  geonamesId: number;
  name: string;
  /** The other name of it that the text begins; null where its own does. */
  matchedName: string | null;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  /** The first division of its country that it lies in, by its English name. */
  region: string | null;
  /** The codes of that region and of the district within, of ISO 3166-2 where it has one. */
  regionCodes: readonly string[];
  population: number | null;
}

/** The towns of the world by name: `openTowns()` in `open.ts`. */
export interface Towns {
  /**
   * Towns whose names begin so: those that are called so first, the largest first of each.
   * @throws GazetteerUnavailable where the list cannot be read here
   */
  find(question: TownQuestion): Promise<readonly FoundTown[]>;
  close(): Promise<void>;
}

export class GazetteerUnavailable extends Error {
  override name = 'GazetteerUnavailable';
}
