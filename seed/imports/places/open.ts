import type { Candidate } from './candidate.ts';
import { CountryIndex } from './country-index.ts';
import { divisionOf } from './divisions.ts';
import { factsOf } from './facts-of-place.ts';
import { openGazetteer } from './gazetteer.ts';
import { KnownPlaces } from './known-places.ts';
import type { PlaceLists } from './name-lookup.ts';
import { idOf } from './place-ids.ts';
import type { OpenPlaces, PlaceAnswer, PlaceChoice, PlaceQuestion, Places } from './port.ts';
import { RegionIndex } from './region-index.ts';
import { type Resolution, resolve } from './resolve.ts';
import { countriesWritten } from './written-countries.ts';
import { isRegionKnown } from './written-regions.ts';

const MOST_CANDIDATES = 10;
/** A corpus writes the same places again and again; this many answers take some 20 MB. */
const ANSWERS_KEPT = 50_000;

/** Opens the lists of places, half a second and some 80 MB, for one import or more. */
export const openPlaces: OpenPlaces = async (known) => {
  const lists: PlaceLists = {
    gazetteer: await openGazetteer(),
    countries: new CountryIndex(),
    regions: new RegionIndex(),
    known: new KnownPlaces(known),
  };
  return new ListedPlaces(lists);
};

class ListedPlaces implements Places {
  readonly #lists: PlaceLists;
  readonly #answers = new Map<string, PlaceAnswer>();
  readonly #given = new Map<string, Candidate>();

  constructor(lists: PlaceLists) {
    this.#lists = lists;
  }

  find(question: PlaceQuestion): PlaceAnswer {
    const { written, role, countries, countryUnclear, regions, kinds } = question;
    const key = JSON.stringify([written, role, countries, countryUnclear, regions, kinds]);
    const known = this.#answers.get(key);
    if (known) return known;
    if (this.#answers.size >= ANSWERS_KEPT) this.#answers.clear();
    const unknownRegions = (regions ?? []).filter((region) => !isRegionKnown(region, countries, this.#lists));
    const answer = {
      ...this.#answerOf(resolve(question, this.#lists)),
      ...(unknownRegions.length > 0 && { unknownRegions }),
    };
    this.#answers.set(key, answer);
    return answer;
  }

  countriesIn(written: string): readonly string[] | null {
    return countriesWritten(written, this.#lists.countries);
  }

  factsOf(place: PlaceChoice) {
    const candidate = this.#given.get(place.id);
    if (!candidate) throw new RangeError(`${place.id} is no place that these lists gave.`);
    return factsOf(candidate, this.#lists);
  }

  #answerOf(resolution: Resolution): PlaceAnswer {
    if ('nothingNamed' in resolution) return { settled: false, reason: 'NOTHING_NAMED', candidates: [] };
    const { unread, placed } = resolution;
    if (resolution.chosen) {
      const { chosen, by, certainty } = resolution;
      return { settled: true, place: this.#choiceOf(chosen), by, certainty, ...(unread && { unread }) };
    }
    const candidates = resolution.among.slice(0, MOST_CANDIDATES).map((one) => this.#choiceOf(one));
    const reason = resolution.elsewhere ? 'NO_SUCH_PLACE' : 'SEVERAL';
    return { settled: false, reason, candidates, ...(unread && { unread }), ...(placed && { placed }) };
  }

  #choiceOf(candidate: Candidate): PlaceChoice {
    const { kind, name, country, population, city } = candidate;
    const region = city && divisionOf(city);
    const id = idOf(candidate, this.#lists);
    this.#given.set(id, candidate);
    return { kind, id, name, country, ...(region && { region }), ...(population > 0 && { population }) };
  }
}
