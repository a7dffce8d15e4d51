import type { EntityRefFragment, TextPartsFragment } from '../../gql/components.ts';
import type { SearchRowFragment } from '../../gql/search.ts';
import { periodInWords } from '../../lib/dates.ts';
import { kindOfId } from '../../lib/links.ts';
import type { Translate } from '../../lib/messages.ts';
import { type Money, moneyInWords } from '../../lib/money.ts';
import type { Column } from '../../lib/search-state.ts';

/** A thing that a cell names, or a text of the network or the interface. */
export type CellPart = { readonly id: string; readonly name: TextPartsFragment } | TextPartsFragment | string;

/** What a cell of the table holds; nothing where the thing has no such field, or says nothing in it. */
export function cellOf(row: SearchRowFragment, column: Column, t: Translate): readonly CellPart[] {
  const known: Record<Column, () => readonly (CellPart | null | undefined)[]> = {
    kind: () => [t(`kind.${kindOfId(row.id)}` as 'kind.practice')],
    summary: () => [row.summary],
    themes: () => ('themes' in row ? row.themes : []),
    goals: () => ('goals' in row ? row.goals : []),
    cities: () => citiesOf(row),
    countries: () => countriesOf(row),
    programmes: () => ('programs' in row ? row.programs : 'partOf' in row ? [row.partOf] : []),
    status: () => ('status' in row && row.status ? [t(`status.${row.status}`)] : []),
    period: () => periodOf(row),
    evidence: () => ('evidence' in row && row.evidence ? [t(`evidence.${row.evidence}`)] : []),
    cost: () => ('cost' in row && row.cost ? [moneyInWords(row.cost as Money)] : []),
  };
  return known[column]().filter((part) => part != null && part !== '') as CellPart[];
}

function citiesOf(row: SearchRowFragment): readonly CellPart[] {
  if ('cities' in row) return row.cities.nodes;
  return statedPlaces(row).filter(({ id }) => kindOfId(id) === 'city');
}

/** Regions too, where nothing wider is said: a column of their own would be empty nearly always. */
function countriesOf(row: SearchRowFragment): readonly CellPart[] {
  if ('countries' in row) return row.countries;
  if ('country' in row) return [row.country];
  return statedPlaces(row).filter(({ id }) => kindOfId(id) !== 'city');
}

/** Those of an outcome or an organisation, which are of any kind. */
function statedPlaces(row: SearchRowFragment): readonly EntityRefFragment[] {
  if ('places' in row) return row.places;
  return 'basedIn' in row && row.basedIn ? [row.basedIn] : [];
}

function periodOf(row: SearchRowFragment): string[] {
  const edtf = 'period' in row ? row.period : 'date' in row ? row.date : null;
  return edtf ? [periodInWords(edtf)] : [];
}

/** A part as a file holds it. */
export function wordsOf(part: CellPart): string {
  if (typeof part === 'string') return part;
  return 'name' in part ? part.name.value : part.value;
}
