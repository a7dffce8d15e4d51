import type { Batch, Properties } from '../../../graph/model.ts';
import { joined } from '../../flatten/batch.ts';
import type { PlaceWish } from '../map/draft.ts';
import type { Found } from '../map/found.ts';
import { shown } from '../map/row-problem.ts';
import type { PlaceChoice, PlaceQuestion, Places } from '../places/port.ts';
import type { Finding } from '../report/finding.ts';
import { listed, settledBySize, unknownCountry, unknownRegion, unread, unsettled } from './place-findings.ts';
import { severalPlaces } from './several-places.ts';

/** The places of a row, with the evidence for each. */
export interface SettledPlaces {
  places: { choice: PlaceChoice; evidence: Properties; written: string }[];
  findings: Omit<Finding, 'row' | 'line'>[];
  batch: Batch;
  /** The countries that the row names beside its places, ISO 3166-1 alpha-2: known even where a town is not settled. */
  countries: readonly string[];
}

/** Looks up what a row says of places. A country is left out where a town in it is known: the town lies there. */
export function settlePlaces(wishes: readonly PlaceWish[], places: Places): SettledPlaces {
  const settled = new Map<string, SettledPlaces['places'][number]>();
  const findings: SettledPlaces['findings'] = [];
  const unclear = new Map<string, Found>();
  const countries = new Set<string>();
  for (const wish of wishes) {
    const { found } = wish;
    const question = questionOf(wish, places);
    for (const code of question.countries) countries.add(code);
    for (const country of wish.countries) if (!codesIn(country.value, places)) unclear.set(country.value, country);
    const answer = places.find(question);
    const isList = !answer.settled && !answer.placed && (answer.reason === 'SEVERAL' || wish.role === 'PLACE');
    const several = isList ? severalPlaces(question, places) : null;
    const taken = several?.settled ?? (answer.settled ? [{ written: found.value, answer }] : []);
    for (const { place, by, certainty } of taken.map((one) => one.answer))
      if (!settled.has(place.id))
        settled.set(place.id, {
          choice: place,
          evidence: { written: shown(found.written), settledBy: by, certainty },
          written: found.value,
        });
    for (const { written, answer: one } of taken) {
      if (one.by === 'SIZE') findings.push(settledBySize({ ...found, value: written }, one.place, question));
      if (one.unread) findings.push(unread({ ...found, value: written }, one.place, one.unread));
    }
    for (const region of answer.unknownRegions ?? []) findings.push(unknownRegion(region, answer.settled));
    if (!answer.settled) {
      for (const { written, answer: part } of several?.left ?? [{ written: found.value, answer }])
        if (part.reason !== 'NOTHING_NAMED') findings.push(unsettled({ ...found, value: written }, part, question));
      if (several) findings.push(listed(found, several));
      else if (wish.role === 'PLACE' && question.countries.length === 1)
        for (const [id, country] of countryOf(wish, places)) if (!settled.has(id)) settled.set(id, country);
    }
  }
  const all = [...settled.values()];
  const towns = new Set(all.flatMap(({ choice }) => (choice.kind === 'Country' ? [] : [choice.country])));
  const kept = all.filter(({ choice }) => choice.kind !== 'Country' || !towns.has(choice.country));
  const told = [...[...unclear.values()].map(unknownCountry), ...distinct(findings)];
  const batch = joined(kept.map(({ choice }) => factsOf(choice, places)));
  return { places: kept, findings: told, batch, countries: [...countries] };
}

/** Two places of a row lie in one region that nobody knows: that is told once. */
const distinct = (findings: SettledPlaces['findings']): SettledPlaces['findings'] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

/** Where a town is not settled, its country still is: the practice stays on the map of that country. */
function countryOf({ countries: [written] }: PlaceWish, places: Places): [string, SettledPlaces['places'][number]][] {
  if (!written) return [];
  const answer = places.find({ written: written.value, role: 'PLACE', kinds: ['Country'], countries: [] });
  if (!answer.settled) return [];
  const { place: choice, by, certainty } = answer;
  const evidence = { written: shown(written.written), settledBy: by, certainty };
  return [[choice.id, { choice, evidence, written: written.value }]];
}

function questionOf({ found, role, kinds, countries, regions }: PlaceWish, places: Places): PlaceQuestion {
  const codes = countries.map(({ value }) => codesIn(value, places));
  return {
    written: found.value,
    role,
    kinds,
    countries: codes.flatMap((known) => known ?? []),
    ...(codes.includes(null) && { countryUnclear: true }),
    ...(regions.length > 0 && { regions }),
  };
}

const facts = new WeakMap<PlaceChoice, Batch>();

/** What is to be written of a place: the same for each row that the same answer was given to. */
function factsOf(choice: PlaceChoice, places: Places): Batch {
  const known = facts.get(choice);
  if (known) return known;
  const batch = places.factsOf(choice);
  facts.set(choice, batch);
  return batch;
}

const codes = new WeakMap<Places, Map<string, readonly string[] | null>>();

/** The codes of the countries that a cell names; null where it is not clear. A corpus names the same few again and again. */
function codesIn(written: string, places: Places): readonly string[] | null {
  const known = codes.get(places) ?? new Map<string, readonly string[] | null>();
  codes.set(places, known);
  if (!known.has(written)) known.set(written, places.countriesIn(written));
  return known.get(written) ?? null;
}

/** The codes of countries as a row writes them. */
export const countryCodes = (written: readonly string[], places: Places): string[] =>
  written.flatMap((country) => codesIn(country, places) ?? []);

/** The countries themselves: an organisation may be based in one that no place of the graph lies in yet. */
export const countryBatch = (written: readonly string[], places: Places): Batch =>
  joined(
    countryCodes(written, places).flatMap((code) => {
      const answer = places.find({ written: code, role: 'PLACE', kinds: ['Country'], countries: [] });
      return answer.settled ? [factsOf(answer.place, places)] : [];
    }),
  );
