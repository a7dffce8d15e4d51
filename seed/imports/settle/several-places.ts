import { afterPlural, governedPlaces } from '../places/government.ts';
import type { PlaceQuestion, Places, SettledPlace, UnsettledPlace } from '../places/port.ts';
import { listedNames } from '../places/written-parts.ts';

/** What a cell that lists places came to: those that are certain, and what is left of the list. */
export interface SeveralPlaces {
  settled: { written: string; answer: SettledPlace }[];
  left: { written: string; answer: UnsettledPlace }[];
}

/** A firm of a list may be called like a village; a town of this size is a town. */
const LISTED_TOWN = 5000;

/**
 * "Municipality of Deventer, Municipality of Goirle": each of the places. Null where it is no list of places: fewer than
 * two names of a list of organisations are certain, or fewer than half of a list of places name any.
 */
export function severalPlaces(question: PlaceQuestion, places: Places): SeveralPlaces | null {
  const answers = answersTo({ ...question, written: afterPlural(question.written) ?? question.written }, places);
  const settled = new Map<string, SeveralPlaces['settled'][number]>();
  const left: SeveralPlaces['left'] = [];
  for (const { written, answer } of answers)
    if (!answer.settled) left.push({ written, answer });
    else if (isCertain(answer, written, question)) settled.set(answer.place.id, { written, answer });
    else left.push({ written, answer: { settled: false, reason: 'SEVERAL', candidates: [answer.place] } });
  const beside = left.filter(({ written }) => !isCountryOf(written, settled, places));
  const named = answers.filter(({ answer }) => answer.settled || answer.reason === 'SEVERAL').length;
  const isList =
    question.role === 'PLACE' ? settled.size > 0 && named > 1 && named * 2 >= answers.length : settled.size > 1;
  return isList ? { settled: [...settled.values()], left: beside } : null;
}

/** "Wien, Graz, Österreich": the country of towns that are settled is no place that is left open. */
function isCountryOf(written: string, settled: ReadonlyMap<string, { answer: SettledPlace }>, places: Places): boolean {
  const codes = places.countriesIn(written) ?? [];
  return [...settled.values()].some(({ answer }) => codes.includes(answer.place.country ?? ''));
}

/** The answer for each name of a list: whole first, and in its parts where it is no place by itself. */
function answersTo(question: PlaceQuestion, places: Places): { written: string; answer: ReturnType<Places['find']> }[] {
  const names = listedNames(question.written, question.countries);
  const of = names.length > 2 && question.countries.length === 0 ? countryOfList(names, places) : null;
  const asked = of ? { ...question, countries: of } : question;
  return (of ? names.slice(0, -1) : names).flatMap((written) => {
    const answer = places.find({ ...asked, written });
    const isList =
      !answer.settled && !answer.placed && names.length > 1 && listedNames(written, asked.countries).length > 1;
    return isList ? answersTo({ ...asked, written }, places) : { written, answer };
  });
}

/** "Córdoba, Sevilla, Spain": the country that ends a list of towns. */
function countryOfList(names: readonly string[], places: Places): readonly string[] | null {
  const countries = names.map((name) => places.countriesIn(name));
  return countries.slice(0, -1).every((codes) => codes === null) ? (countries.at(-1) ?? null) : null;
}

function isCertain({ place, by }: SettledPlace, written: string, { role }: PlaceQuestion): boolean {
  if (role === 'PLACE') return true;
  // A municipality's size is told as a guess where it settled anything, as it is outside a list.
  return governedPlaces(written).length > 0 || (by !== 'SIZE' && (place.population ?? 0) >= LISTED_TOWN);
}
