import type { SeedPart } from '../../seed-part.ts';
import { openCitiesFundingSources } from './funding-sources.ts';
import { openCitiesIndices } from './indices.ts';
import { openCitiesPractices } from './practices.ts';
import { openCitiesProgram } from './program.ts';
import { openCitiesSource } from './sources.ts';
import { openCitiesStakeholders } from './stakeholders.ts';

/** OPEN Cities, as told by a Bulgarian page about Sofia's part in it. */
export const openCitiesPart: SeedPart = {
  sources: [openCitiesSource],
  programs: [openCitiesProgram],
  practices: openCitiesPractices,
  stakeholders: openCitiesStakeholders,
  fundingSources: openCitiesFundingSources,
  indices: openCitiesIndices,
};
