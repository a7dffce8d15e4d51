import { existsSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { decimalSignsOf } from '../mapping/decimal-signs.ts';
import type { JoinMapping, Mapping } from '../mapping/mapping.ts';
import { type ByteSource, byteSource } from './chunks.ts';
import { openRows } from './open.ts';
import { type Cell, isBroken, type RawRow, type RowSource, UnreadableFile } from './raw-row.ts';

/** A second file is held in memory; beyond this many rows it belongs into the first. */
const MOST_JOINED_ROWS = 200_000;

interface Joined {
  columns: readonly string[];
  cellsFor(row: RawRow): Record<string, Cell>;
  /** What is to be told of the row's key: that the file lacks it, or has it twice; of each key once. */
  notesOn(row: RawRow): NonNullable<RawRow['notes']>;
}

/**
 * Opens a file as its mapping reads it, and second files along: each row has their columns too, as "catalog.c_name".
 * @throws UnreadableFile UncertainEncoding
 */
export async function mappedRows(
  file: ByteSource,
  mapping: Mapping,
  directories: readonly string[],
): Promise<RowSource> {
  const { joins = [], read } = mapping;
  const source = await openRows(file, read, {}, decimalSignsOf(mapping));
  if (joins.length === 0) return source;
  const all = await Promise.all(joins.map((join) => readJoined(join, directories, mapping)));
  return {
    ...source,
    columns: source.columns.length > 0 ? [...source.columns, ...all.flatMap(({ columns }) => columns)] : [],
    rows: (async function* () {
      for await (const row of source.rows) {
        if (isBroken(row)) yield row;
        else {
          const notes = [...(row.notes ?? []), ...all.flatMap((one) => one.notesOn(row))];
          const cells = Object.assign({}, row.cells, ...all.map((one) => one.cellsFor(row)));
          yield { ...row, cells, ...(notes.length > 0 && { notes }) };
        }
      }
    })(),
  };
}

async function readJoined(join: JoinMapping, directories: readonly string[], mapping: Mapping): Promise<Joined> {
  const { file, as, on, read } = join;
  const path = directories.map((directory) => pathOf(directory, file)).find((one) => existsSync(one));
  if (!path)
    throw new UnreadableFile(`The mapping joins ${file}, which lies neither beside the file nor beside the mapping.`);
  const [{ language }, signs] = [mapping.source, decimalSignsOf(mapping)];
  const source = await openRows(await byteSource(path, file), read, { language, joined: true }, (column) =>
    signs(`${as}.${column}`),
  );
  const rows = new Map<string, Record<string, Cell>>();
  /** The lines that a key stands on, where there are several. */
  const doubled = new Map<string, number[]>();
  const lines = new Map<string, number>();
  let columns = source.columns;
  for await (const row of source.rows) {
    if (isBroken(row)) throw new UnreadableFile(`${file}, line ${row.line}: ${row.broken.told} ${row.broken.remedy}`);
    if (rows.size >= MOST_JOINED_ROWS)
      throw new UnreadableFile(`${file} has more than ${MOST_JOINED_ROWS} rows; join it to the first file before.`);
    if (columns.length === 0) columns = Object.keys(row.cells);
    const key = keyOf(row.cells, Object.values(on));
    const first = lines.get(key);
    if (first !== undefined) doubled.set(key, [...(doubled.get(key) ?? [first]), row.line]);
    else {
      lines.set(key, row.line);
      rows.set(key, Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [`${as}.${column}`, cell])));
    }
  }
  const empty = Object.fromEntries(columns.map((column) => [`${as}.${column}`, '']));
  return {
    columns: Object.keys(empty),
    cellsFor: ({ cells }) => rows.get(keyOf(cells, Object.keys(on))) ?? empty,
    notesOn: notesOn(join, rows, doubled),
  };
}

function notesOn({ file, on }: JoinMapping, known: ReadonlyMap<string, unknown>, doubled: Map<string, number[]>) {
  const columns = Object.keys(on);
  const told = new Set<string>();
  return ({ cells }: RawRow): NonNullable<RawRow['notes']> => {
    const key = keyOf(cells, columns);
    const lines = doubled.get(key);
    if (told.has(key) || (known.has(key) && !lines)) return [];
    const value = (JSON.parse(key) as string[]).filter((part) => part !== '').join(' ');
    if (value === '') return [];
    told.add(key);
    const note = lines
      ? {
          told: `${file} has “${value}” on the lines ${lines.join(', ')}; the first was taken, here and wherever it is named.`,
          remedy: `Leave one of them in ${file}, or join by a column that tells them apart.`,
        }
      : {
          told: `${file} has no row for “${value}”: nothing of it was taken, here and wherever it is named.`,
          remedy: `Add it to ${file}, or correct the cell.`,
        };
    return [{ column: columns[0], value, ...note }];
  };
}

const keyOf = (cells: Readonly<Record<string, Cell>>, columns: readonly string[]) =>
  JSON.stringify(columns.map((column) => [cells[column] ?? ''].flat().join(' ').trim()));
