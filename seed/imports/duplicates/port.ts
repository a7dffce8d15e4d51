/** What of a practice tells whether it is another one's double. Everything but the id may be missing. */
export interface PracticeTraits {
  /** The id that it has, or will have where it is new. */
  id: string;
  /** Its names in all languages, alternative ones among them. */
  names: readonly string[];
  /** Its longer texts, in no certain order: summary, problem, approach. */
  texts: readonly string[];
  /** Ids of the places that it is practised in: `city:zermatt`, `country:ch`. */
  places: readonly string[];
  /** Places as written that nobody could settle: where they are is open, which is not nowhere. */
  openPlaces?: readonly string[];
  /** Names of the organisations that take part, as written. */
  organisations: readonly string[];
  /** The first year of its period. */
  startYear?: number;
  endYear?: number;
  /** Its period in EDTF, where it has more than years: `2019-03-12/2022-12-31`. */
  period?: string;
  /** What it costs, amount and currency: `10000 EUR`. */
  cost?: string;
  urls: readonly string[];
  /** Ids of the concepts that it is tied to, which are the same in every language. */
  concepts?: readonly string[];
  /** The language that it is said to be told in. */
  language?: string;
  /** The documents that state it: `source:jrc-ips`. Two records of one document may be doubles too. */
  sources: readonly string[];
}

export type Resemblance = 'SAME' | 'LIKELY';

/** One thing that two practices share or differ in, in a form that a report can print. */
export interface ResemblanceReason {
  what: 'NAME' | 'TEXT' | 'PLACE' | 'ORGANISATION' | 'YEAR' | 'COST' | 'URL' | 'CONCEPT' | 'LANGUAGE';
  /** A sentence in English for the editor: 'The names differ only by case and "City of".' */
  told: string;
  /** Below 0 where it speaks against. */
  weight: number;
}

/** A known practice that a candidate resembles. */
export interface Double {
  id: string;
  resemblance: Resemblance;
  /** 0 to 1. */
  certainty: number;
  reasons: readonly ResemblanceReason[];
}

/**
 * Compares practices with all that were added before. One import adds the practices of the graph first, then each
 * new one as it comes; both are called a hundred thousand times, so neither may look at every known practice,
 * and one known practice may take about 200 bytes of memory besides its id (hashes, no texts).
 */
export interface Duplicates {
  /** Adds a practice; one that is told in several languages once for each of them, under the same id. */
  add(practice: PracticeTraits): void;
  /**
   * The known practices that this one resembles, the surest first, at most five; those that are different are left out.
   * A practice with the same id is never its own double. SAME only where it is certain: it is merged without asking.
   */
  doublesOf(practice: PracticeTraits): readonly Double[];
}

/** What `duplicates/open.ts` exports as `openDuplicates`. */
export type OpenDuplicates = () => Duplicates;
