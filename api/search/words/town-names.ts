import { A_TO_L } from './town-names/a-to-l.ts';
import { M_ONWARDS } from './town-names/m-onwards.ts';

/**
 * Towns by their names as normalised words, a bar between two: those of Italy from 20,000 people on, of Bulgaria from 8,000,
 * of Israel from 10,000, of the rest of Europe from 150,000 and of the world from three million, as GeoNames (CC BY 4.0) writes
 * them in Latin, Bulgarian and Hebrew letters, and those of `seed/data/places/city-names.ts`. What is an everyday word as
 * well is left out.
 */
const TOWNS = [A_TO_L, M_ONWARDS].flatMap((rows) => rows.trim().split(/[|\n]/u)).map((names) => names.split(','));

/** The names of known towns, a space between two words. */
export const TOWN_NAMES: ReadonlySet<string> = new Set(TOWNS.flat());

/** What else the towns are called that bear this name. */
export const otherNamesOf = (name: string): string[] =>
  [...new Set(TOWNS.filter((names) => names.includes(name)).flat())].filter((other) => other !== name);

/** Words of the longest name. */
export const LONGEST_TOWN_NAME = 3;
