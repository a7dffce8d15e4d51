import type { SeedPart } from '../../seed-part.ts';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { regions } from './regions.ts';
import { sources } from './sources.ts';

/** The places that any part speaks of. */
export const placesPart: SeedPart = { sources, countries, regions, cities };
