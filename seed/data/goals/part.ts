import type { SeedPart } from '../../seed-part.ts';
import { goals } from './goals.ts';
import { sources } from './sources.ts';

/** The 17 Sustainable Development Goals and their 169 targets. */
export const goalsPart: SeedPart = { sources, goals };
