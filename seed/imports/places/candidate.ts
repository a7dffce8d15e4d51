import type { GazetteerPlace } from './gazetteer.ts';
import type { KnownPlace, PlaceKind } from './port.ts';

/** A place that may be the one meant. */
export interface Candidate {
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; absent for a place of the graph whose country is not known. */
  country?: string;
  name: string;
  population: number;
  /** By the name that it goes by, not by one of its others. */
  byOwnName: boolean;
  city?: GazetteerPlace;
  /** ISO 3166-2. */
  region?: string;
  /** In the graph, and in no list of ours. */
  known?: KnownPlace;
  /** A country that only few languages call so. */
  rare?: boolean;
  /** A country that is called otherwise in English. */
  foreign?: boolean;
  /** The name asked for is one word. */
  soleWord?: boolean;
}

/** Two candidates are the same place. */
export function samePlace(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind) return false;
  if (a.city || b.city) return a.city?.geonamesId === b.city?.geonamesId;
  return a.known?.id === b.known?.id && a.region === b.region && a.country === b.country;
}

/** What narrows candidates down, besides their name. */
export interface Narrowing {
  countries: readonly string[];
  /** ISO 3166-2 codes of regions named beside the place. */
  regions: readonly string[];
  kinds?: readonly PlaceKind[];
}
