import { ACTIONS } from './actions.ts';
import { QUALITIES } from './qualities.ts';
import { THINGS } from './things.ts';
import { TOWN } from './town.ts';

/**
 * The rows of each subject. Some 1,100 more of rarer words were tried and taken out again: they brought nothing across
 * languages and cost misspelt words much, as more wrong words then mean something.
 */
export const LEXICON: readonly string[] = [ACTIONS, QUALITIES, THINGS, TOWN];

/** Their Bulgarian and Hebrew. */
export const LEXICON_OTHER_LETTERS: readonly string[] = LEXICON.map((rows) => rows.replace(/^[^|]*\|[^|]*/gmu, ''));
