import type { PlaceAnswer, PlaceQuestion, Places } from '../../../seed/imports/places/port.ts';
import heldOut from './held-out.json' with { type: 'json' };

/** A place as somebody wrote it, and what it is: a GeoNames id, a country, a region, several places or none. */
export interface JudgedPlace extends PlaceQuestion {
  half: 'OPEN' | 'SEALED';
  is: string;
}

export const judgedPlaces = heldOut as JudgedPlace[];

export interface Judgement {
  place: JudgedPlace;
  answer: PlaceAnswer;
  got: string;
  /** WRONG: settled as something else. RIGHT also where nothing was to be settled, and nothing was. */
  verdict: 'RIGHT' | 'WRONG' | 'UNSETTLED';
}

/** Holds the answers against what a reader of the list would say. */
export function judge(places: Places, judged: readonly JudgedPlace[]): Judgement[] {
  return judged.map((place) => {
    const answer = places.find(place);
    const got = gotOf(places, answer);
    const nothing = place.is === 'NONE' || place.is === 'SEVERAL';
    const right = answer.settled ? got === place.is : nothing;
    return { place, answer, got, verdict: right ? 'RIGHT' : answer.settled ? 'WRONG' : 'UNSETTLED' };
  });
}

function gotOf(places: Places, answer: PlaceAnswer): string {
  if (!answer.settled) return answer.reason;
  const { kind, id } = answer.place;
  const node = places.factsOf(answer.place).nodes.find((one) => one.id === id);
  if (kind === 'City') return `geonames:${node?.properties.geonamesId}`;
  return `${kind.toLowerCase()}:${node?.properties.code}`;
}
