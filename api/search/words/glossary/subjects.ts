import { ADMINISTRATION } from './administration.ts';
import { CITY_LIFE } from './city-life.ts';
import { COUNTERS } from './counters.ts';
import { DIGITAL } from './digital.ts';
import { DOING } from './doing.ts';
import { ENVIRONMENT } from './environment.ts';
import { EVERYDAY } from './everyday.ts';
import { JUSTICE } from './justice.ts';
import { LEARNING } from './learning.ts';
import { MONEY } from './money.ts';
import { NEIGHBOURHOOD } from './neighbourhood.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';

/** The rows of each subject. */
export const SUBJECTS: readonly string[] = [
  CITY_LIFE,
  ADMINISTRATION,
  MONEY,
  ENVIRONMENT,
  PLACES,
  PEOPLE,
  DIGITAL,
  DOING,
  LEARNING,
  COUNTERS,
  JUSTICE,
  EVERYDAY,
  NEIGHBOURHOOD,
];
