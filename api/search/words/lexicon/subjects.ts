import { ACTIONS } from './actions.ts';
import { BODY_AND_HEALTH } from './body-and-health.ts';
import { DOING_AND_BEING } from './doing-and-being.ts';
import { HOME_AND_STREET } from './home-and-street.ts';
import { LAW_AND_ORDER } from './law-and-order.ts';
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
import { NATURE_AND_LAND } from './nature-and-land.ts';
import { PEOPLE_AND_LIFE } from './people-and-life.ts';
import { PROJECTS_AND_TIME } from './projects-and-time.ts';
import { QUALITIES } from './qualities.ts';
import { TECHNOLOGY } from './technology.ts';
import { THINGS } from './things.ts';
import { THOUGHT_AND_METHOD } from './thought-and-method.ts';
import { TOWN } from './town.ts';
import { WORK_AND_BUSINESS } from './work-and-business.ts';

/** The rows of the plainest words. */
export const EVERYDAY: readonly string[] = [ACTIONS, QUALITIES, THINGS, TOWN];

/** The rows of each subject. */
export const LEXICON: readonly string[] = [
  ...EVERYDAY,
  THOUGHT_AND_METHOD,
  DOING_AND_BEING,
  PROJECTS_AND_TIME,
  WORK_AND_BUSINESS,
  TECHNOLOGY,
  LAW_AND_ORDER,
  BODY_AND_HEALTH,
  PEOPLE_AND_LIFE,
  HOME_AND_STREET,
  NATURE_AND_LAND,
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
