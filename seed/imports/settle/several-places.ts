import { afterPlural, governedPlaces } from '../places/government.ts';
import type { PlaceQuestion, Places, SettledPlace, UnsettledPlace } from '../places/port.ts';
import { joinedNames, partsOf } from '../places/written-parts.ts';

/** What a cell that lists places came to: those that are certain, and what is left of the list. */
export interface SeveralPlaces {
  settled: SettledPlace[];
  left: { written: string; answer: UnsettledPlace }[];
}

/** A firm of a list may be called like a village; a town of this size is a town. */
const LISTED_TOWN = 5000;

/** "Municipality of Deventer, Municipality of Goirle": each of the places; null where fewer than two are certain. */
export function severalPlaces(question: PlaceQuestion, places: Places): SeveralPlaces | null {
  const plural = afterPlural(question.written);
  const texts = partsOf(plural ?? question.written).flatMap(({ text }) => joinedNames(text));
  const answers = texts.map((written) => ({ written, answer: places.find({ ...question, written }) }));
  const settled = new Map<string, SettledPlace>();
  const left: SeveralPlaces['left'] = [];
  for (const { written, answer } of answers)
    if (!answer.settled) left.push({ written, answer });
    else if (isCertain(answer, written, question)) settled.set(answer.place.id, answer);
    else left.push({ written, answer: { settled: false, reason: 'SEVERAL', candidates: [answer.place] } });
  return settled.size < 2 ? null : { settled: [...settled.values()], left };
}

function isCertain({ place, by }: SettledPlace, written: string, { role }: PlaceQuestion): boolean {
  if (by === 'SIZE') return false;
  return role === 'PLACE' || governedPlaces(written).length > 0 || (place.population ?? 0) >= LISTED_TOWN;
}
