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
  /** By the beginning or the end of its own name: "Vitoria" is short for "Gasteiz / Vitoria". */
  byShortName?: boolean;
  /** Only its own name begins with the one asked for, and no list says that anybody shortens it so. */
  byBeginning?: boolean;
  city?: GazetteerPlace;
  /** ISO 3166-2. */
  region?: string;
  /** In the graph, and in no list of ours. */
  known?: KnownPlace;
  /** A country that only few languages call so. */
  rare?: boolean;
  /** A country that is called otherwise in English. */
  foreign?: boolean;
  /** The name asked for is that of something around it: "Greater Manchester". */
  within?: boolean;
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
  /** Whether a town lies in a region that is written beside its name; absent where none is. */
  inRegionBeside?: (city: GazetteerPlace) => boolean;
  /** That region is one of which the gazetteer says what lies in it: what does not is not meant. */
  besideIsDivision?: boolean;
  /** Whether a town lies in a region that the row names; absent where it names none. */
  inWrittenRegion?: (city: GazetteerPlace) => boolean;
  /** Something beside the place is not understood: size settles nothing. */
  unclear?: boolean;
  kinds?: readonly PlaceKind[];
}
