import { ACTIONS } from './actions.ts';
import { MORE_ACTIONS } from './more-actions.ts';
import { MORE_DIGITAL } from './more-digital.ts';
import { MORE_HEALTH } from './more-health.ts';
import { MORE_HOME } from './more-home.ts';
import { MORE_LAW } from './more-law.ts';
import { MORE_LEARNING } from './more-learning.ts';
import { MORE_MONEY } from './more-money.ts';
import { MORE_NATURE } from './more-nature.ts';
import { MORE_OFFICES } from './more-offices.ts';
import { MORE_PEOPLE } from './more-people.ts';
import { MORE_QUALITIES } from './more-qualities.ts';
import { MORE_STREETS } from './more-streets.ts';
import { QUALITIES } from './qualities.ts';
import { THINGS } from './things.ts';
import { TOWN } from './town.ts';

/** The rows of the plainest words. */
export const EVERYDAY: readonly string[] = [ACTIONS, QUALITIES, THINGS, TOWN];

/** The rows of each subject. */
export const LEXICON: readonly string[] = [
  ...EVERYDAY,
  MORE_ACTIONS,
  MORE_DIGITAL,
  MORE_HEALTH,
  MORE_HOME,
  MORE_LAW,
  MORE_LEARNING,
  MORE_MONEY,
  MORE_NATURE,
  MORE_OFFICES,
  MORE_PEOPLE,
  MORE_QUALITIES,
  MORE_STREETS,
];

/** Their Bulgarian and Hebrew. */
export const LEXICON_OTHER_LETTERS: readonly string[] = LEXICON.map((rows) => rows.replace(/^[^|]*\|[^|]*/gmu, ''));
