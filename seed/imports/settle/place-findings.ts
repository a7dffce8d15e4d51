import type { Found } from '../map/found.ts';
import { shown } from '../map/row-problem.ts';
import type { PlaceChoice, PlaceQuestion, UnsettledPlace } from '../places/port.ts';
import type { Finding } from '../report/finding.ts';
import type { SeveralPlaces } from './several-places.ts';

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

export function unsettled(
  { column, value }: Found,
  { reason, candidates }: UnsettledPlace,
  question: PlaceQuestion,
): Told {
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

export function settledBySize({ column, value }: Found, place: PlaceChoice, question: PlaceQuestion): Told {
  return {
    kind: 'GUESSED',
    column,
    value: shown(value),
    told: `“${shown(value)}” was taken for ${named(place)}: it is by far the largest that is called so.`,
    remedy: `Where another is meant: ${remedyFor(question)}`,
  };
}

/** What is written beside a place, and says nothing of one that is known. */
export const unread = ({ column, value }: Found, place: PlaceChoice, parts: readonly string[]): Told => ({
  kind: 'GUESSED',
  column,
  value: shown(value),
  told: `“${shown(value)}” was taken for ${named(place)}; ${parts.map((part) => `“${shown(part)}”`).join(', ')} beside it names no place that is known.`,
  remedy: 'Where it should: correct it, or say in a value table which places are meant, by their ids.',
});

/** What of a list was taken for places, and what was not. */
export function listed({ column, value }: Found, { settled, left }: SeveralPlaces): Told {
  const rest = left.filter(({ answer }) => answer.reason === 'NOTHING_NAMED').map(({ written }) => `“${written}”`);
  return {
    kind: 'NOTE',
    column,
    value: shown(value),
    told: `It names several places: ${settled.map(({ answer }) => named(answer.place)).join('; ')}.${rest.length > 0 ? ` Not taken for places: ${rest.join(', ')}.` : ''}`,
    remedy: 'Say in a value table, by their ids, where others are meant.',
  };
}

export const unknownCountry = ({ column, value }: Found): Told => ({
  kind: 'PLACE',
  column,
  value: shown(value),
  told: `“${shown(value)}” is no country that is known here; no place of the row was settled by its size.`,
  remedy: 'Correct it, or say in a value table which country it stands for, as in EE.UU.: US.',
});
