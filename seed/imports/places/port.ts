import type { Batch } from '../../../graph/model.ts';

/** What a cell that names a place is: the place itself, or an organisation whose name may tell one. */
export type PlaceRole = 'PLACE' | 'ORGANISATION';
export type PlaceKind = 'City' | 'Region' | 'Country';

/** One place as somebody wrote it, and what else the row says of it. */
export interface PlaceQuestion {
  /** The cell as it came: "Comune di Milano (IT)". May be a sentence, a code, or nonsense. */
  written: string;
  role: PlaceRole;
  /** The countries that the row names, ISO 3166-1 alpha-2, upper case; none where it names none. */
  countries: readonly string[];
  /** Whether the row names a country that nobody understands: then the place is never settled by its size. */
  countryUnclear?: boolean;
  /** The region or province that the row names beside it, as written. */
  regions?: readonly string[];
  /** The kinds that the mapping expects here; any where absent. */
  kinds?: readonly PlaceKind[];
}

/** How an answer came about, in the order of how sure that is. */
export type SettledBy =
  /** An ISO, NUTS or other code. */
  | 'CODE'
  /** The name, or a variant of it, belongs to one place only. */
  | 'NAME'
  /** Several places bear the name; the row's country settled it. */
  | 'COUNTRY'
  /** Several places bear the name; one is at least ten times as large as the next. */
  | 'SIZE';

/** A place of the gazetteer or of the graph. */
export interface PlaceChoice {
  kind: PlaceKind;
  /** `city:milano`; the id that the place has in the graph, where it is there already. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2, upper case; absent where none is known. */
  country?: string;
  /** The first division of its country that a city lies in, by its English name. */
  region?: string;
  population?: number;
}

/** What of the row was read in vain. */
interface NotUnderstood {
  /** Parts of what was written that say nothing of a place: an editor is told of them. */
  unread?: readonly string[];
  /** Regions of the row that nobody knows: then the place is never settled by its size. */
  unknownRegions?: readonly string[];
}

export interface SettledPlace extends NotUnderstood {
  settled: true;
  place: PlaceChoice;
  by: SettledBy;
  /** 0 to 1. */
  certainty: number;
}

export interface UnsettledPlace extends NotUnderstood {
  settled: false;
  /** NOTHING_NAMED: an organisation's name that tells no place, which is no fault of the row. */
  reason: 'NO_SUCH_PLACE' | 'SEVERAL' | 'NOTHING_NAMED';
  /** At most ten, the likeliest first. */
  candidates: readonly PlaceChoice[];
  /** All that stands beside the name was read as where it lies: it is one place, and no list. */
  placed?: true;
}

export type PlaceAnswer = SettledPlace | UnsettledPlace;

/** A city, region or country that the graph holds already. */
export interface KnownPlace {
  id: string;
  kind: PlaceKind;
  names: readonly string[];
  /** ISO code of a country or region. */
  code?: string;
  geonamesId?: number;
  /** The id of the country that it lies in. */
  country?: string;
}

/** Finds places by what people write. Opened once for an import: `openPlaces(known)` in `places/open.ts`. */
export interface Places {
  /** Answers at once, from memory: an import asks for each of a million rows. */
  find(question: PlaceQuestion): PlaceAnswer;
  /** The countries, ISO 3166-1 alpha-2, that a cell names which is there to name one; null where that is not clear. */
  countriesIn(written: string): readonly string[] | null;
  /**
   * The nodes and relationships of a place that `find` gave and the graph may not have yet: a city with its position,
   * names, country and its source, GeoNames. The same place gives the same batch every time.
   */
  factsOf(place: PlaceChoice): Batch;
}

/** What `places/open.ts` exports as `openPlaces`; `known` are the places of the graph, whose ids it keeps. */
export type OpenPlaces = (known: readonly KnownPlace[]) => Promise<Places>;
