import type { Batch, Properties } from '../../../graph/model.ts';
import { joined } from '../../flatten/batch.ts';
import type { PlaceWish } from '../map/draft.ts';
import type { Found } from '../map/found.ts';
import { shown } from '../map/row-problem.ts';
import type { PlaceChoice, PlaceQuestion, Places, UnsettledPlace } from '../places/port.ts';
import type { Finding } from '../report/finding.ts';
import { type SeveralPlaces, severalPlaces } from './several-places.ts';

/** The places of a row, with the evidence for each. */
export interface SettledPlaces {
  places: { choice: PlaceChoice; evidence: Properties; written: string }[];
  findings: Omit<Finding, 'row' | 'line'>[];
  batch: Batch;
}

/** Looks up what a row says of places. A country is left out where a town in it is known: the town lies there. */
export function settlePlaces(wishes: readonly PlaceWish[], places: Places): SettledPlaces {
  const settled = new Map<string, SettledPlaces['places'][number]>();
  const findings: SettledPlaces['findings'] = [];
  const unclear = new Map<string, Found>();
  for (const wish of wishes) {
    const { found } = wish;
    const question = questionOf(wish, places);
    for (const country of wish.countries) if (!codesIn(country.value, places)) unclear.set(country.value, country);
    const answer = places.find(question);
    const several = !answer.settled && answer.reason === 'SEVERAL' ? severalPlaces(question, places) : null;
    for (const { place, by, certainty } of several?.settled ?? (answer.settled ? [answer] : []))
      if (!settled.has(place.id))
        settled.set(place.id, {
          choice: place,
          evidence: { written: shown(found.written), settledBy: by, certainty },
          written: found.value,
        });
    if (answer.settled) {
      if (answer.by === 'SIZE') findings.push(settledBySize(found, answer.place, question));
    } else {
      for (const { written, answer: part } of several?.left ?? [{ written: found.value, answer }])
        if (part.reason !== 'NOTHING_NAMED') findings.push(unsettled({ ...found, value: written }, part, question));
      if (several) findings.push(listed(found, several));
    }
  }
  const all = [...settled.values()];
  const towns = new Set(all.flatMap(({ choice }) => (choice.kind === 'Country' ? [] : [choice.country])));
  const kept = all.filter(({ choice }) => choice.kind !== 'Country' || !towns.has(choice.country));
  const told = [...[...unclear.values()].map(unknownCountry), ...findings];
  return { places: kept, findings: told, batch: joined(kept.map(({ choice }) => factsOf(choice, places))) };
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

/** Enough to tell namesakes apart: "Józefów (PL, Lublin, 2,418 inhabitants), city:jozefow-pl-770005". */
function named({ name, country, kind, id, region, population }: PlaceChoice): string {
  const more = [
    kind === 'Country' ? undefined : country,
    region,
    population && `${population.toLocaleString('en')} inhabitants`,
  ].filter(Boolean);
  return `${name}${more.length > 0 ? ` (${more.join(', ')})` : ''}, ${id}`;
}

type Told = Omit<Finding, 'row' | 'line'>;

const BY_TABLE = 'say in a value table which one is meant, by its id';

/** What an editor can still do: the row may name a country and a region already. */
function remedyFor({ countries, countryUnclear, regions }: PlaceQuestion): string {
  if (countryUnclear) return `Correct the country, or ${BY_TABLE}.`;
  if (countries.length === 0)
    return `Name its country in a column that the mapping reads at places.country, or ${BY_TABLE}.`;
  if (!regions) return `Its country does not tell it: map its region or province at places.region, or ${BY_TABLE}.`;
  return `Neither its country nor its region tells it: ${BY_TABLE}.`;
}

function unsettled({ column, value }: Found, { reason, candidates }: UnsettledPlace, question: PlaceQuestion): Told {
  const several = reason === 'SEVERAL';
  const where = question.countries.length > 0 ? ` in ${question.countries.join(', ')}` : '';
  return {
    kind: 'PLACE',
    column,
    value: shown(value),
    told: several
      ? `“${shown(value)}”${where} can be more than one place.`
      : `No place called “${shown(value)}” is known${where}.`,
    remedy: several ? remedyFor(question) : 'Correct it, or say in a value table which place is meant.',
    candidates: candidates.map(named),
  };
}

function settledBySize({ column, value }: Found, place: PlaceChoice, question: PlaceQuestion): Told {
  return {
    kind: 'NOTE',
    column,
    value: shown(value),
    told: `“${shown(value)}” was taken for ${named(place)}: it is by far the largest that is called so.`,
    remedy: `Where another is meant: ${remedyFor(question)}`,
  };
}

/** What of a list was taken for places, and what was not. */
function listed({ column, value }: Found, { settled, left }: SeveralPlaces): Told {
  const rest = left.filter(({ answer }) => answer.reason === 'NOTHING_NAMED').map(({ written }) => `“${written}”`);
  return {
    kind: 'NOTE',
    column,
    value: shown(value),
    told: `It names several places: ${settled.map(({ place }) => named(place)).join('; ')}.${rest.length > 0 ? ` Not taken for places: ${rest.join(', ')}.` : ''}`,
    remedy: 'Say in a value table, by their ids, where others are meant.',
  };
}

const unknownCountry = ({ column, value }: Found): Told => ({
  kind: 'PLACE',
  column,
  value: shown(value),
  told: `“${shown(value)}” is no country that is known here; no place of the row was settled by its size.`,
  remedy: 'Correct it, or say in a value table which country it stands for, as in EE.UU.: US.',
});
