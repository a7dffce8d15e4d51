import type { ReadSettings } from '../mapping/mapping.ts';
import type { RawRow } from '../read/raw-row.ts';
import { type Complaint, shown } from './row-problem.ts';

/** A text of a practice is never longer; a cell that is has usually swallowed others. */
export const LONGEST_CELL = 100_000;

/** One of several things that a row names side by side: the third of four partners. */
export interface Slot {
  index: number;
  of: number;
}

/** A row as the mapping reads it: cells cleaned, those that mean nothing left out, complaints gathered. */
export interface RowReader {
  row: RawRow;
  columns: readonly string[];
  /** The values of a column: none where it is empty; of a slot, its own where the column has one for each. */
  cells(column: string): string[];
  /** The values of a column at their places, an empty text where one is missing. */
  slots(column: string): readonly string[];
  /** What the row says of one of several things alone. */
  at(slot: Slot): RowReader;
  slot?: Slot;
  /** Tells, once of each column, that it has neither one value nor one for each of several things. */
  unpaired(column: string, values: number, of: number): void;
  /** Rejects the row, after all else that is wrong with it was found too. */
  reject(complaint: Complaint): void;
  /** Tells of something that was done or left out; the row goes in. */
  note(complaint: Complaint): void;
  readonly rejections: readonly Complaint[];
  readonly notes: readonly Complaint[];
}

/** Those of terminals with their codes; those that turn the direction of a text hide what it says. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROLS = /\u001b\[[\d;]*[A-Za-z]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** How the cells of a file are cleaned before anything is read from them. */
export interface Cleaning {
  /** Texts that mean nothing in any column. */
  empty: ReadonlySet<string>;
  /** Whether texts may have been encoded twice: "CÃ³rdoba". */
  twiceEncoded: boolean;
}

export const cleaningOf = ({ empty = [], twiceEncoded = false }: ReadSettings = {}): Cleaning => ({
  empty: new Set(empty.map(trimmed)),
  twiceEncoded,
});

/** Columns that were asked for, and whether any row has had them. */
export type ColumnsAsked = Map<string, boolean>;

/** Reads a row. */
export function rowReader(
  row: RawRow,
  columns: readonly string[],
  { empty, twiceEncoded }: Cleaning,
  /** Whether all rows have these columns; records of JSON each have their own. */
  headed: boolean,
  asked: ColumnsAsked = new Map(),
): RowReader {
  const rejections: Complaint[] = [];
  const notes: Complaint[] = [];
  const cleaned = new Map<string, string[]>();
  const toldOf = new Set<string>();
  const reader: RowReader = {
    row,
    columns,
    rejections,
    notes,
    reject: (complaint) => {
      rejections.push(complaint);
    },
    note: (complaint) => {
      notes.push(complaint);
    },
    unpaired(column, values, of) {
      if (toldOf.has(column)) return;
      toldOf.add(column);
      notes.push(unpairedValues(column, values, of));
    },
    at: (slot) => ofSlot(reader, slot),
    cells: (column) => reader.slots(column).filter((text) => text !== ''),
    slots(column) {
      const known = cleaned.get(column);
      if (known) return known;
      const cell = row.cells[column];
      if (cell === undefined && headed && !columns.includes(column)) throw new MissingColumn(column, columns);
      if (!asked.get(column)) asked.set(column, cell !== undefined);
      const texts = typeof cell === 'object' ? cell : [cell ?? ''];
      const values = texts
        .map((text) => clean(reader, column, twiceEncoded ? mended(text) : text))
        .map((text) => (empty.has(text) ? '' : text));
      cleaned.set(column, values);
      return values;
    },
  };
  return reader;
}

function ofSlot(row: RowReader, slot: Slot): RowReader {
  const cells = (column: string) => {
    const all = row.slots(column);
    if (all.length === slot.of) return [all[slot.index] ?? ''].filter((text) => text !== '');
    const filled = row.cells(column);
    if (filled.length < 2) return filled;
    row.unpaired(column, all.length, slot.of);
    return [];
  };
  return { ...row, slot, cells };
}

const unpairedValues = (column: string, values: number, of: number): Complaint => ({
  column,
  told:
    values === 1
      ? `One value stands beside ${of} that it may belong to; it was given to none of them.`
      : `${values} values stand beside ${of} that they may belong to; they were given to none of them.`,
  remedy:
    'Write one for each, in the same order, with the same separator; nothing between two separators where there is none.',
});

function clean(reader: RowReader, column: string, text: string): string {
  if (text === '') return text;
  const value = shown(text);
  if (text.length > LONGEST_CELL) {
    const told = `The cell has ${text.length.toLocaleString('en')} characters; at most ${LONGEST_CELL.toLocaleString('en')} are taken.`;
    reader.reject({
      column,
      value,
      told,
      remedy: 'Shorten it, or see whether a quotation mark before it was never closed.',
    });
    return '';
  }
  if (text.includes('\ufffd')) {
    const told = 'The cell holds bytes that are no characters in the encoding of the file.';
    reader.reject({ column, value, told, remedy: 'Write the cell anew, or give the right --encoding.' });
    return '';
  }
  if (CONTROLS.test(text)) {
    CONTROLS.lastIndex = 0;
    reader.note({
      column,
      value: shown(JSON.stringify(text)),
      told: 'Control characters were taken out.',
      remedy: 'Nothing needs doing.',
    });
    return trimmed(text.replace(CONTROLS, ''));
  }
  if (/^[=@][A-Za-z(+-]/.test(text) || /^#(REF|N\/A|VALUE|NAME|DIV\/0)[!?]?/.test(text))
    reader.note({
      column,
      value,
      told: 'The cell holds a formula or its error; it was kept as text.',
      remedy: 'Put its value there.',
    });
  return trimmed(text);
}

/** The text that was meant by one whose UTF-8 was taken for another encoding and encoded again, once or several times. */
function mended(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  try {
    return mended(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1')));
  } catch {
    return text;
  }
}

/** Zero-width marks at the ends are blanks too, to whoever looks at a cell. */
const trimmed = (text: string) => text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');

/** The mapping names a column that the file does not have. */
export class MissingColumn extends Error {
  override name = 'MissingColumn';
  constructor(column: string, columns: readonly string[]) {
    super(
      `The mapping reads the column “${column}”, which the file does not have; it has ${columns
        .slice(0, 60)
        .map((one) => `“${one}”`)
        .join(', ')}${columns.length > 60 ? ' …' : ''}.`,
    );
  }
}

export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
