import type { Batch, Properties } from '../../../graph/model.ts';
import { joined } from '../../flatten/batch.ts';
import type { PlaceWish } from '../map/draft.ts';
import { shown } from '../map/row-problem.ts';
import type { PlaceChoice, Places, UnsettledPlace } from '../places/port.ts';
import type { Finding } from '../report/finding.ts';

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
  for (const { found, role, kinds, countries } of wishes) {
    const answer = places.find({ written: found.value, role, kinds, countries: countryCodes(countries, places) });
    if (answer.settled) {
      const { place, by, certainty } = answer;
      if (!settled.has(place.id))
        settled.set(place.id, {
          choice: place,
          evidence: { written: shown(found.written), settledBy: by, certainty },
          written: found.value,
        });
      if (by === 'SIZE') findings.push(settledBySize(found.column, found.value, place));
    } else if (answer.reason !== 'NOTHING_NAMED') findings.push(unsettled(found.column, found.value, answer));
  }
  const all = [...settled.values()];
  const towns = new Set(all.flatMap(({ choice }) => (choice.kind === 'Country' ? [] : [choice.country])));
  const kept = all.filter(({ choice }) => choice.kind !== 'Country' || !towns.has(choice.country));
  return { places: kept, findings, batch: joined(kept.map(({ choice }) => factsOf(choice, places))) };
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

const codes = new WeakMap<Places, Map<string, string | null>>();

/** The codes of countries as a row writes them. */
export function countryCodes(written: readonly string[], places: Places): string[] {
  const known = codes.get(places) ?? new Map<string, string | null>();
  codes.set(places, known);
  return written.flatMap((country) => {
    if (!known.has(country)) {
      const answer = places.find({ written: country, role: 'PLACE', kinds: ['Country'], countries: [] });
      known.set(country, answer.settled ? (answer.place.country ?? null) : null);
    }
    return known.get(country) ?? [];
  });
}

const named = ({ name, country, kind, id }: PlaceChoice) =>
  `${name}${country && kind !== 'Country' ? ` (${country})` : ''}, ${id}`;

function unsettled(
  column: string | undefined,
  value: string,
  { reason, candidates }: UnsettledPlace,
): Omit<Finding, 'row' | 'line'> {
  const several = reason === 'SEVERAL';
  return {
    kind: 'PLACE',
    column,
    value: shown(value),
    told: several ? `Several places are called “${shown(value)}”.` : `No place called “${shown(value)}” is known.`,
    remedy: several
      ? 'Name its country in the row, or say in a value table which one is meant.'
      : 'Correct it, or say in a value table which place is meant.',
    candidates: candidates.map(named),
  };
}

function settledBySize(column: string | undefined, value: string, place: PlaceChoice): Omit<Finding, 'row' | 'line'> {
  return {
    kind: 'NOTE',
    column,
    value: shown(value),
    told: `“${shown(value)}” was taken for ${named(place)}: it is by far the largest of that name.`,
    remedy: 'Name the country in the row where another is meant.',
  };
}
