import { existsSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import type { JoinMapping, Mapping } from '../mapping/mapping.ts';
import { byteSource } from './chunks.ts';
import { openRows } from './open.ts';
import { type Cell, isBroken, type RawRow, type RowSource, UnreadableFile } from './raw-row.ts';

/** A second file is held in memory; beyond this many rows it belongs into the first. */
const MOST_JOINED_ROWS = 200_000;

interface Joined {
  columns: readonly string[];
  cellsFor(row: RawRow): Record<string, Cell>;
}

/** Reads second files along: each row has their columns too, as "catalog.c_name". @throws UnreadableFile */
export async function joinedRows(
  source: RowSource,
  { joins = [] }: Mapping,
  directories: readonly string[],
): Promise<RowSource> {
  if (joins.length === 0) return source;
  const all = await Promise.all(joins.map((join) => readJoined(join, directories)));
  return {
    ...source,
    columns: source.columns.length > 0 ? [...source.columns, ...all.flatMap(({ columns }) => columns)] : [],
    rows: (async function* () {
      for await (const row of source.rows) {
        if (isBroken(row)) yield row;
        else yield { ...row, cells: Object.assign({}, row.cells, ...all.map((one) => one.cellsFor(row))) };
      }
    })(),
  };
}

async function readJoined({ file, as, on, read }: JoinMapping, directories: readonly string[]): Promise<Joined> {
  const path = directories.map((directory) => pathOf(directory, file)).find((one) => existsSync(one));
  if (!path)
    throw new UnreadableFile(`The mapping joins ${file}, which lies neither beside the file nor beside the mapping.`);
  const source = await openRows(await byteSource(path, file), read);
  const ours = Object.values(on);
  const rows = new Map<string, Record<string, Cell>>();
  let columns = source.columns;
  for await (const row of source.rows) {
    if (isBroken(row)) throw new UnreadableFile(`${file}, line ${row.line}: ${row.broken.told} ${row.broken.remedy}`);
    if (rows.size >= MOST_JOINED_ROWS)
      throw new UnreadableFile(`${file} has more than ${MOST_JOINED_ROWS} rows; join it to the first file before.`);
    if (columns.length === 0) columns = Object.keys(row.cells);
    const key = keyOf(row.cells, ours);
    if (!rows.has(key))
      rows.set(key, Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [`${as}.${column}`, cell])));
  }
  const empty = Object.fromEntries(columns.map((column) => [`${as}.${column}`, '']));
  return { columns: Object.keys(empty), cellsFor: ({ cells }) => rows.get(keyOf(cells, Object.keys(on))) ?? empty };
}

const keyOf = (cells: Readonly<Record<string, Cell>>, columns: readonly string[]) =>
  JSON.stringify(columns.map((column) => [cells[column] ?? ''].flat().join(' ').trim()));
