import type { Expression, Mapping, ValueTable } from '../mapping/mapping.ts';
import type { ExpressionScope, Found } from './found.ts';
import { shown } from './row-problem.ts';
import { escaped, type RowReader } from './row-reader.ts';

/** What is done to what stands in a cell before it counts as a value. */
export interface Treatment {
  /** Nothing is done. */
  plain: boolean;
  /** Of a row's slot, the part that is its own, where the cell has one for each. */
  split(found: Found, row: RowReader): Found[];
  /** How many parts a cell has, empty ones among them. */
  count(cell: string): number;
  translate(found: Found, row: RowReader): Found[];
  /** The value where there is none. */
  standard?: string;
}

type Treated = Extract<Expression, object> & {
  split?: string | readonly string[];
  match?: string;
  values?: string | ValueTable;
  otherwise?: 'reject' | 'keep' | 'omit';
  empty?: readonly string[];
  default?: string;
};

export function treatmentOf(expression: Expression, { mapping }: ExpressionScope): Treatment {
  const { split, match, values, otherwise = 'keep', empty, default: standard } = expression as Treated;
  const separators = split ? new RegExp([split].flat().map(escaped).join('|')) : null;
  const pattern = match ? new RegExp(match, 'u') : null;
  const table = values ? lookup(tableOf(values, mapping)) : null;
  const nothing = new Set(empty);
  return {
    plain: !separators && !pattern && !table && nothing.size === 0 && standard === undefined,
    standard,
    split: (found, row) =>
      ownPieces(found, separators, row)
        .flatMap((piece) => matched(found, piece, separators !== null, pattern))
        .filter(({ value }) => value !== '' && !nothing.has(value)),
    count: (cell) => piecesOf(cell, separators).length,
    translate: (found, row) => (table ? translated(found, table, otherwise, row) : [found]),
  };
}

const piecesOf = (cell: string, separators: RegExp | null): string[] =>
  separators ? cell.split(separators).map((piece) => piece.trim()) : [cell];

function ownPieces({ value, column }: Found, separators: RegExp | null, row: RowReader): string[] {
  const pieces = piecesOf(value, separators);
  const { slot } = row;
  // A list of the file's own has been taken apart before.
  if (!slot || pieces.length === 1 || column === undefined || row.slots(column).length === slot.of) return pieces;
  if (pieces.length === slot.of) return pieces.slice(slot.index, slot.index + 1);
  row.unpaired(column, pieces.length, slot.of);
  return [];
}

function matched(found: Found, piece: string, isPart: boolean, pattern: RegExp | null): Found[] {
  if (!pattern) return [{ ...found, value: piece, written: isPart ? piece : found.written }];
  const hit = pattern.exec(piece);
  return hit ? [{ ...found, value: (hit[1] ?? hit[0]).trim() }] : [];
}

const tableOf = (values: string | ValueTable, { values: tables = {} }: Mapping) =>
  typeof values === 'string' ? (tables[values] ?? {}) : values;

type Lookup = (value: string) => string | null | undefined;

function lookup(table: ValueTable): Lookup {
  const folded = new Map(
    Object.entries(table).map(([key, value]) => [fold(key), value === null ? null : String(value)]),
  );
  return (value) => folded.get(fold(value));
}

/** Case does not matter, that of Turkish neither, whose capital İ other languages make an i with a second dot of. */
const fold = (text: string) =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase().replaceAll('i\u0307', 'i').replaceAll('ı', 'i');

function translated(found: Found, table: Lookup, otherwise: 'reject' | 'keep' | 'omit', row: RowReader): Found[] {
  const value = table(found.value);
  if (value === null) return [];
  if (value !== undefined) return [{ ...found, value }];
  if (otherwise === 'keep') return [found];
  const told = `The value table does not know “${shown(found.value)}”.`;
  const complaint = {
    column: found.column,
    value: shown(found.written),
    told,
    remedy: 'Add it to the table, or correct the cell.',
  };
  if (otherwise === 'omit') row.note({ ...complaint, told: `${told} It was left out.` });
  else row.reject(complaint);
  return [];
}
