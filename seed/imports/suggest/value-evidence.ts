import { withLatinDigits } from '../map/latin-digits.ts';
import { governedPlaces } from '../places/government.ts';
import type { Places } from '../places/port.ts';
import type { ColumnProfile } from './column-profile.ts';
import { currencyOf } from './currency-names.ts';
import { languageNamed } from './language-names.ts';
import { guess, SECTOR_GUESSES, STATUS_GUESSES } from './value-guesses.ts';

/** Which part of a column's distinct values is what, 0 to 1, whatever its head says. */
export interface Evidence {
  countries: number;
  cities: number;
  currencies: number;
  statuses: number;
  sectors: number;
  organisations: number;
  goals: number;
  languages: number;
}

/** So many distinct values tell what a column holds. */
const SAMPLE = 80;
/** Below this, a name is as likely to be a word. */
const TOWN = 3000;
const BETWEEN = /\s*[,;/|\n،؛]\s*/;

const ORGANISATION_WORDS =
  /universit|uniwersytet|univerz|hochschule|institut|stowarzysz|fundacj|fundaci|fundaç|fondation|fondazione|foundation|stiftung|verein\b|e\.\s?v\.|gmbh|asoci|associa|vereniging|stichting|spółka|s\.p\.a|s\.l\.|\bltd|ministr|minist[eè]r|cooperativ|caritas|cáritas|университет|сдружение|фондация|министерство|община|πανεπιστ|δήμος|δημος|υπουργ|σύλλογος|μκο|עירי[יה]|עמות|אוניברסיט|משרד ה/i;

const GOAL = /^(?:[\p{L} #№.]{0,12}[\s#.-]?)(\d{1,2})(?:\.(?:\d{1,2}|[a-z]))?(?:[\s.:–-]+\p{L}.*)?$/iu;
const isGoal = (value: string) => {
  const number = Number(GOAL.exec(withLatinDigits(value))?.[1] ?? 0);
  return number >= 1 && number <= 17;
};

export function evidenceOf({ values, averageLength }: ColumnProfile, places: Places): Evidence {
  const distinct = values.slice(0, SAMPLE).map(([value]) => value);
  const part = (test: (value: string) => boolean, among: readonly string[] = distinct) =>
    among.filter(test).length / Math.max(1, among.length);
  const isShort = averageLength < 60;
  const pieces = isShort ? distinct.flatMap((value) => value.split(BETWEEN)).filter((piece) => piece !== '') : [];
  return {
    countries: part((value) => value.length > 1 && places.countriesIn(value) !== null, pieces),
    cities: part((value) => isTown(value, places), pieces),
    currencies: part((value) => currencyOf(value) !== undefined),
    statuses: part((value) => isShort && guess(value, STATUS_GUESSES) !== null),
    sectors: part((value) => isShort && guess(value, SECTOR_GUESSES) !== null),
    organisations: part((value) => ORGANISATION_WORDS.test(value) || governedPlaces(value).length > 0),
    goals: part((value) => value.split(BETWEEN).every(isGoal)),
    languages: part((value) => languageNamed(value) !== null),
  };
}

/** Whether a value is the name of a town that people are likely to mean. */
export function isTown(value: string, places: Places): boolean {
  if (value.length < 3 || /\d/.test(value)) return false;
  const answer = places.find({ written: value, role: 'PLACE', kinds: ['City'], countries: [] });
  const place = answer.settled ? answer.place : answer.reason === 'SEVERAL' ? answer.candidates[0] : undefined;
  return (place?.population ?? 0) >= TOWN;
}
