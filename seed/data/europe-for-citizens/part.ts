import type { SeedPart } from '../../seed-part.ts';
import { europeForCitizens } from './funding-sources.ts';
import { networkPractices } from './practices.ts';
import { cosmopolitanCitiesNetwork } from './program.ts';
import { networkSource } from './sources.ts';

/** A network of cosmopolitan cities, known from an Italian fact sheet that a machine translated. */
export const europeForCitizensPart: SeedPart = {
  sources: [networkSource],
  programs: [cosmopolitanCitiesNetwork],
  practices: networkPractices,
  fundingSources: [europeForCitizens],
};
