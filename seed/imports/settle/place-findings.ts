import type { Found } from '../map/found.ts';
import { shown } from '../map/row-problem.ts';
import { foldedWords } from '../places/fold.ts';
import type { PlaceChoice, PlaceQuestion, UnsettledPlace } from '../places/port.ts';
import { saysRegion } from '../places/region-words.ts';
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

const quoted = (parts: readonly string[]) => parts.map((part) => `“${shown(part)}”`).join(', ');

/** What an editor can still do: the row may name a country and a region already, and they may have been of no use. */
function remedyFor(question: PlaceQuestion, { candidates, unread, unknownRegions, placed }: Open): string {
  const { countries, countryUnclear, regions } = question;
  if (countryUnclear) return `Correct the country, or ${BY_TABLE}.`;
  if (unknownRegions) return `Correct the region, or ${BY_TABLE}.`;
  if (unread) return `Correct what stands beside it, or ${BY_TABLE}.`;
  if (placed) return `What stands beside it was read, and does not tell it: ${BY_TABLE}.`;
  if (regions)
    return countries.length > 0
      ? `Its country and its region ${quoted(regions)} were read, and do not tell it: ${BY_TABLE}.`
      : `Its region ${quoted(regions)} was read, and does not tell it: name its country too, or ${BY_TABLE}.`;
  const among = new Set(candidates.map(({ country }) => country));
  if (countries.length > 0 || among.size === 1)
    return `${among.size === 1 ? `All of them are in ${[...among].join()}` : 'Its country does not tell it'}: map its region or province at places.region, write it beside the place, or ${BY_TABLE}.`;
  return `Name its country in a column that the mapping reads at places.country, or ${BY_TABLE}.`;
}

/** What an answer leaves open, and what of the row was of no use for it. */
type Open = Pick<UnsettledPlace, 'candidates' | 'unread' | 'unknownRegions' | 'placed'>;

export function unsettled({ column, value }: Found, answer: UnsettledPlace, question: PlaceQuestion): Told {
  const several = answer.reason === 'SEVERAL';
  const where = question.countries.length > 0 ? ` in ${question.countries.join(', ')}` : '';
  const told = several
    ? `“${shown(value)}”${where} can be more than one place`
    : `No place called “${shown(value)}” is known${where}`;
  return {
    kind: 'PLACE',
    column,
    value: shown(value),
    told: answer.unread ? `${told}; ${notKnown(answer.unread)}.` : `${told}.`,
    remedy: several ? remedyFor(question, answer) : 'Correct it, or say in a value table which place is meant.',
    candidates: answer.candidates.map(named),
  };
}

/** A region that says it is one is no region that is known; of anything else nobody can tell what it was meant for. */
function notKnown(parts: readonly string[]): string {
  const regions = parts.filter((part) => saysRegion(foldedWords(part)));
  const others = parts.filter((part) => !regions.includes(part));
  return [
    ...(regions.length > 0 ? [`the region ${quoted(regions)} is not known`] : []),
    ...(others.length > 0 ? [`${quoted(others)} beside it names no place that is known`] : []),
  ].join('; ');
}

export function settledBySize({ column, value }: Found, place: PlaceChoice, question: PlaceQuestion): Told {
  return {
    kind: 'GUESSED',
    column,
    value: shown(value),
    told: `“${shown(value)}” was taken for ${named(place)}: it is by far the largest that is called so.`,
    remedy: `Where another is meant: ${remedyFor(question, { candidates: [] })}`,
  };
}

/** What is written beside a place, and says nothing of one that is known. */
export const unread = ({ column, value }: Found, place: PlaceChoice, parts: readonly string[]): Told => ({
  kind: 'GUESSED',
  column,
  value: shown(value),
  told: `“${shown(value)}” was taken for ${named(place)}; ${notKnown(parts)}.`,
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

/** Beside a place that was settled nevertheless, it may show that another is meant. */
export const unknownRegion = (region: string, settled: boolean): Told => ({
  kind: settled ? 'GUESSED' : 'PLACE',
  value: shown(region),
  told: `The region “${shown(region)}” is not known; no place of the row was settled by its size.`,
  remedy: 'Correct it, or say in a value table which region it stands for, or which place is meant.',
});

export const unknownCountry = ({ column, value }: Found): Told => ({
  kind: 'PLACE',
  column,
  value: shown(value),
  told: `“${shown(value)}” is no country that is known here; no place of the row was settled by its size.`,
  remedy: 'Correct it, or say in a value table which country it stands for, as in EE.UU.: US.',
});
