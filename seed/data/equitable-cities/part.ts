import type { SeedPart } from '../../seed-part.ts';
import { methods, themes } from './concepts.ts';
import { practices } from './practices.ts';
import { programs } from './programs.ts';
import { sources } from './sources.ts';
import { stakeholders } from './stakeholders.ts';

/** The home page of Equitable Cities: a national programme, the vision behind it and the four practices within it. */
export const equitableCitiesPart: SeedPart = { sources, programs, practices, stakeholders, themes, methods };
