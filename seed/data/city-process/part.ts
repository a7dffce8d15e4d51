import type { SeedPart } from '../../seed-part.ts';
import { themes } from './concepts.ts';
import { practices } from './practices.ts';
import { sources } from './sources.ts';

/** The OR Movement's description of a staged, cross-sector process for a city. */
export const cityProcessPart: SeedPart = { sources, practices, themes };
