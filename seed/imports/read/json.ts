import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { DecimalSigns } from '../mapping/decimal-signs.ts';
import type { ReadSettings } from '../mapping/mapping.ts';
import { type ByteSource, chunksOf } from './chunks.ts';
import { decoded, type FoundEncoding } from './encoding.ts';
import type { AboutFile } from './language-encodings.ts';
import { type BrokenRow, type Cell, type RawRow, type RowSource, UnreadableFile } from './raw-row.ts';
import { ensureEnds } from './split-records.ts';

/** A JSON document is read whole; beyond this, its records belong on lines of their own. */
const LARGEST_DOCUMENT = 128 * 1024 * 1024;

/** What lies within records within records beyond this has no column that a mapping would name. */
const DEEPEST_CELL = 32;

/** Reads JSON Lines as a stream: a record a line. */
export function readJsonLines(source: ByteSource, { encoding, how }: FoundEncoding, decimals: DecimalSigns): RowSource {
  let done = 0;
  const texts = decoded(
    chunksOf(source, (bytes) => {
      done += bytes;
    }),
    encoding,
  );
  return {
    read: `JSON Lines, ${encoding} (${how})`,
    columns: [],
    rejects: asLines,
    rows: rowsOfLines(texts, decimals),
    progress: () => ({ done, total: source.bytes }),
  };
}

/** Reads a JSON document that is, or holds, a list of records. @throws UnreadableFile */
export async function readJson(
  source: ByteSource,
  { encoding }: FoundEncoding,
  settings: ReadSettings,
  { about, decimals }: { about: AboutFile; decimals: DecimalSigns },
): Promise<RowSource> {
  if (source.bytes > LARGEST_DOCUMENT)
    throw new UnreadableFile(
      `${source.name} is ${Math.round(source.bytes / 1024 / 1024)} MB of JSON; above ${LARGEST_DOCUMENT / 1024 / 1024} MB, write its records as JSON Lines, one a line.`,
    );
  const document = documentIn(iconv.decode(await readFile(source.path), encoding), source.name);
  const { path, list: records } = listIn(document, settings, source, about);
  let done = 0;
  return {
    read: `JSON, ${records.length} records, ${encoding}`,
    ...(path !== '' && { found: { records: path } }),
    columns: [],
    rejects: asLines,
    rows: (async function* () {
      for (const record of records) yield rowOf(record, ++done, done, writtenOr(record) ?? '{}', decimals);
    })(),
    progress: () => ({ done, total: records.length }),
  };
}

const asLines = {
  head: '',
  row: (raw: string, reason: string) => {
    const record = parsedOr(raw);
    return record ? (writtenOr({ rejected_because: reason, ...record }) ?? raw) : raw;
  },
  encoding: 'utf-8',
};

async function* rowsOfLines(texts: AsyncIterable<string>, decimals: DecimalSigns): AsyncGenerator<RawRow | BrokenRow> {
  let rest = '';
  let line = 0;
  let number = 0;
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const one of lines) {
      line++;
      if (one.trim() !== '') yield rowOfLine(one, ++number, line, decimals);
    }
    ensureEnds(rest, line + 1);
  }
  if (rest.trim() !== '') yield rowOfLine(rest, number + 1, line + 1, decimals);
}

function rowOfLine(text: string, number: number, line: number, decimals: DecimalSigns): RawRow | BrokenRow {
  try {
    return rowOf(JSON.parse(text), number, line, text, decimals);
  } catch (error) {
    const told = `The line is no JSON: ${(error as Error).message}.`;
    return broken(text, number, line, told, 'Write one complete record a line.');
  }
}

function rowOf(record: unknown, number: number, line: number, raw: string, decimals: DecimalSigns): RawRow | BrokenRow {
  if (record === null || typeof record !== 'object' || Array.isArray(record))
    return broken(raw, number, line, 'The record is no object.', 'Write it as {"column": "value"}.');
  if (isDeeper(record, DEEPEST_CELL))
    return broken(
      raw,
      number,
      line,
      `The record holds more than ${DEEPEST_CELL} levels within each other.`,
      'Write it flatter.',
    );
  const { rejected_because: _, ...cells } = Object.fromEntries(cellsOf(record, '', decimals));
  return { number, line, raw, cells };
}

function broken(raw: string, number: number, line: number, told: string, remedy: string): BrokenRow {
  return { number, line, raw, broken: { value: raw.slice(0, 200), told, remedy } };
}

/** Flat columns of a record: "lead.name" for what lies within, lists as lists, "partners.name" for a list of objects. */
function cellsOf(value: unknown, path: string, decimals: DecimalSigns): [string, Cell][] {
  if (Array.isArray(value)) {
    if (value.every((item) => item === null || typeof item !== 'object'))
      return [[path, value.map((item) => written(item, decimals(path)))]];
    const items = value.map((item) => new Map(cellsOf(item, path, decimals)));
    const columns = new Set(items.flatMap((cells) => [...cells.keys()]));
    return [...columns].map((column) => [column, sideBySide(items.map((cells) => [cells.get(column) ?? ''].flat()))]);
  }
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => cellsOf(inner, path ? `${path}.${key}` : key, decimals));
  return [[path, written(value, decimals(path))]];
}

/** One text for each item, so that what an item says stays beside its name; empty where it says nothing. */
function sideBySide(ofItems: readonly (readonly string[])[]): string[] {
  if (ofItems.every((texts) => texts.length < 2)) return ofItems.map(([text = '']) => text);
  // Lists within a list are one list, and not one text for each: one place more keeps it from looking so by chance.
  const texts = ofItems.flat();
  return texts.length === ofItems.length ? [...texts, ''] : texts;
}

/** Whether a value has more levels than these; it looks no further down. */
const isDeeper = (value: unknown, levels: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** A value as a cell; JSON's own numbers with the sign that the mapping reads decimals by, as they can mean one thing only. */
function written(value: unknown, decimal: string): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', decimal) : String(value);
}

function parsedOr(raw: string): object | null {
  try {
    return JSON.parse(raw) as object;
  } catch {
    return null;
  }
}

/** What lies thousands of levels deep can be read as JSON, and not written again. */
function writtenOr(record: unknown): string | null {
  try {
    return JSON.stringify(record);
  } catch {
    return null;
  }
}

function documentIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(`${name} is no JSON: ${(error as Error).message}.`);
  }
}

interface RecordList {
  /** "data.cases"; empty for the document itself. */
  path: string;
  list: unknown[];
}

/** The list that the settings name, or the only list of records that there is; the longest where no mapping exists yet. */
function listIn(document: unknown, { records }: ReadSettings, { name }: ByteSource, about: AboutFile): RecordList {
  if (records) {
    const found = records
      .split('.')
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
    if (Array.isArray(found)) return { path: records, list: found };
    throw new UnreadableFile(`There is no list at “${records}” in ${name}.`);
  }
  if (Array.isArray(document)) return { path: '', list: document };
  const lists = listsIn(document, '', 0).sort((a, b) => b.list.length - a.list.length);
  const [longest, another] = lists;
  if (longest && (about.unmapped || !another)) return longest;
  const told = `${lists.map(({ path }) => path).join(', ')} (${lists.map(({ list }) => list.length).join(', ')} records)`;
  throw new UnreadableFile(
    another
      ? `${name} has several lists of records; say in the mapping, at read.records, which one is meant: ${told}.`
      : `${name} is no list of records, and has none.`,
  );
}

const DEEPEST = 5;

/** The lists of objects within a document. */
function listsIn(value: unknown, path: string, depth: number): RecordList[] {
  if (Array.isArray(value))
    return value.length === 0 || value.some((one) => one !== null && typeof one === 'object')
      ? [{ path, list: value }]
      : [];
  if (value === null || typeof value !== 'object' || depth >= DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, path ? `${path}.${key}` : key, depth + 1));
}
