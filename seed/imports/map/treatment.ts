import type { Expression, Mapping, ValueTable } from '../mapping/mapping.ts';
import type { ExpressionScope, Found } from './found.ts';
import { shown } from './row-problem.ts';
import { escaped, type RowReader } from './row-reader.ts';

/** What is done to what stands in a cell before it counts as a value. */
export interface Treatment {
  /** Nothing is done. */
  plain: boolean;
  split(found: Found): Found[];
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
    split: (found) => parts(found, separators, pattern).filter(({ value }) => value !== '' && !nothing.has(value)),
    translate: (found, row) => (table ? translated(found, table, otherwise, row) : [found]),
  };
}

function parts(found: Found, separators: RegExp | null, pattern: RegExp | null): Found[] {
  const pieces = separators ? found.value.split(separators).map((piece) => piece.trim()) : [found.value];
  return pieces.flatMap((piece) => {
    if (!pattern) return [{ ...found, value: piece, written: separators ? piece : found.written }];
    const hit = pattern.exec(piece);
    return hit ? [{ ...found, value: (hit[1] ?? hit[0]).trim() }] : [];
  });
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

const fold = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

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
