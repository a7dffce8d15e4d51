import { cityProcessPart } from './data/city-process/part.ts';
import { equitableCitiesPart } from './data/equitable-cities/part.ts';
import { europeForCitizensPart } from './data/europe-for-citizens/part.ts';
import { goalsPart } from './data/goals/part.ts';
import { openCitiesPart } from './data/open-cities/part.ts';
import { placesPart } from './data/places/part.ts';
import { pratoPart } from './data/prato/part.ts';
import { vocabularyPart } from './data/vocabulary/part.ts';
import type { SeedPart } from './seed-part.ts';

/** All that the seed network states: the shared vocabulary, places and goals, then a part for each document. */
export const SEED_NETWORK: readonly SeedPart[] = [
  vocabularyPart,
  placesPart,
  goalsPart,
  cityProcessPart,
  equitableCitiesPart,
  pratoPart,
  openCitiesPart,
  europeForCitizensPart,
];
