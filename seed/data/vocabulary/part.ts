import type { SeedPart } from '../../seed-part.ts';
import { challenges } from './challenges.ts';
import { methods } from './methods.ts';
import { sources } from './sources.ts';
import { targetGroups } from './target-groups.ts';
import { themes } from './themes.ts';
import { traits } from './traits.ts';

/** The concepts that several documents share, with the words that people use for them. */
export const vocabularyPart: SeedPart = { sources, themes, challenges, targetGroups, methods, traits };
