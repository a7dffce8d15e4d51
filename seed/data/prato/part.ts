import type { SeedPart } from '../../seed-part.ts';
import { pratoThemes } from './concepts.ts';
import { publicFunding } from './funding-sources.ts';
import { prioritySettingMethod } from './practices.ts';
import { pratoPath } from './programs.ts';
import { pratoSource } from './sources.ts';
import { iris, mayorAndExecutive } from './stakeholders.ts';

export const pratoPart: SeedPart = {
  sources: [pratoSource],
  programs: [pratoPath],
  practices: [prioritySettingMethod],
  stakeholders: [mayorAndExecutive, iris],
  fundingSources: [publicFunding],
  themes: pratoThemes,
};
