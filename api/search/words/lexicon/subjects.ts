import { ACTIONS } from './actions.ts';
import { QUALITIES } from './qualities.ts';
import { THINGS } from './things.ts';
import { TOWN } from './town.ts';

/** The rows of each subject. */
export const LEXICON: readonly string[] = [ACTIONS, QUALITIES, THINGS, TOWN];

/** Their Bulgarian and Hebrew. */
export const LEXICON_OTHER_LETTERS: readonly string[] = LEXICON.map((rows) => rows.replace(/^[^|]*\|[^|]*/gmu, ''));
