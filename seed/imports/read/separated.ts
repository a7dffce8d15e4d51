import { parse } from 'csv-parse/sync';
import type { ReadSettings } from '../mapping/mapping.ts';
import { type ByteSource, chunksOf } from './chunks.ts';
import { decoded, type FoundEncoding } from './encoding.ts';
import { type BrokenRow, type RawRow, type RowSource, UnreadableFile } from './raw-row.ts';
import { type RecordText, type Separation, splitRecords } from './split-records.ts';

/** Records parsed at a time: csv-parse costs more to start than to run. */
const AT_ONCE = 200;
const DELIMITERS = [',', ';', '\t', '|'];
const NAMES: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** Reads comma-, semicolon-, tab- or bar-separated text as a stream. @throws UnreadableFile */
export async function readSeparated(
  source: ByteSource,
  head: string,
  { encoding, how }: FoundEncoding,
  settings: ReadSettings,
): Promise<RowSource> {
  const quote = settings.quote ?? '"';
  const delimiter =
    settings.delimiter ??
    (settings.format === 'tsv' ? '\t' : await findDelimiter(fromLine(head, settings.head), quote));
  const form = { delimiter, quote };
  let done = 0;
  const texts = decoded(
    chunksOf(source, (bytes) => {
      done += bytes;
    }),
    encoding,
  );
  const records = splitRecords(texts, form);
  const first = await headAmong(records, settings.head);
  if (!first || first.text.trim() === '')
    throw new UnreadableFile(`${source.name} has no head: its line ${settings.head ?? 1} should name its columns.`);
  const columns = distinct(parsed([first.text], form)[0] ?? []);
  return {
    read: `${NAMES[delimiter] ?? `“${delimiter}”`}-separated, ${encoding} (${how})`,
    columns,
    rejects: rejectsOf(first.text, form, encoding),
    rows: rowsOf(records, columns, form),
    progress: () => ({ done, total: source.bytes }),
  };
}

/** The record that names the columns; a file of rejects has it at its beginning, whatever stood above it before. */
async function headAmong(records: AsyncGenerator<RecordText>, line = 1): Promise<RecordText | undefined> {
  for (let next = await records.next(); !next.done; next = await records.next())
    if (next.value.line >= line || next.value.text.startsWith(REASON)) return next.value;
  return undefined;
}

const fromLine = (text: string, line = 1) =>
  text.startsWith(REASON)
    ? text
    : text
        .split('\n')
        .slice(line - 1)
        .join('\n');

/** The reason comes first, so that it shifts nothing where a row is short or its quote never closed. */
function rejectsOf(head: string, { delimiter, quote }: Separation, encoding: string) {
  const quoted = (text: string) => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
  const already = head.startsWith(`${REASON}${delimiter}`);
  return {
    head: already ? head : `${REASON}${delimiter}${head}`,
    row: (raw: string, reason: string) => `${quoted(reason)}${delimiter}${raw}`,
    encoding,
  };
}

/** The column of a file of rejects that says why: it is never part of a record. */
export const REASON = 'rejected_because';

async function* rowsOf(
  records: AsyncIterable<RecordText>,
  columns: readonly string[],
  form: Separation,
): AsyncGenerator<RawRow | BrokenRow> {
  let number = 0;
  let group: RecordText[] = [];
  function* flush() {
    const whole = group.filter(({ broken }) => !broken);
    const cells = parsed(
      whole.map(({ text }) => text),
      form,
    );
    let index = 0;
    for (const record of group) {
      number++;
      yield record.broken
        ? brokenRow(record, number, columns)
        : rowOf(record, number, columns, cells[index++] ?? [], form.delimiter);
    }
    group = [];
  }
  for await (const record of records) {
    if (record.text.trim() === '') continue;
    group.push(record);
    if (group.length >= AT_ONCE) yield* flush();
  }
  yield* flush();
}

function rowOf(
  { text, line }: RecordText,
  number: number,
  columns: readonly string[],
  cells: readonly string[],
  delimiter: string,
): RawRow | BrokenRow {
  const raw = columns[0] === REASON ? withoutReason(text, delimiter, cells) : text;
  const beyond = cells.slice(columns.length);
  if (cells.length < columns.length || beyond.some((cell) => cell.trim() !== ''))
    return {
      number,
      line,
      raw,
      broken: {
        value: text.slice(0, 200),
        told: `The row has ${cells.length} cells and the head ${columns.length}.`,
        remedy: 'Add what is missing, or put cells that hold the separator in quotation marks.',
      },
    };
  return { number, line, raw, cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) };
}

/** A row that was rejected before loses its old reason, so that rejects of rejects look the same. */
function withoutReason(text: string, delimiter: string, [reason = '']: readonly string[]): string {
  const plain = text.startsWith(reason) ? reason.length : JSON.stringify(reason).length;
  const at = text.indexOf(delimiter, Math.min(plain, text.length));
  return at < 0 ? text : text.slice(at + 1);
}

function brokenRow({ text, line, broken = '' }: RecordText, number: number, columns: readonly string[]): BrokenRow {
  const remedy = 'Close it where the cell ends, or write two of them where the text holds one.';
  const raw = columns[0] === REASON ? text.replace(/^"(?:[^"]|"")*"./, '') : text;
  return { number, line, raw, broken: { value: text.slice(0, 200), told: broken, remedy } };
}

function parsed(texts: readonly string[], { delimiter, quote }: Separation): string[][] {
  if (texts.length === 0) return [];
  return parse(texts.join('\n'), {
    delimiter,
    quote,
    escape: quote,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 0,
  });
}

/** Two columns of one name are told apart: "note", "note (2)". */
export function distinct(columns: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return columns.map((column, index) => {
    const name = column.trim() || `column ${index + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
}

/** The separator that gives the first rows most cells, equally many in each. */
async function findDelimiter(head: string, quote: string): Promise<string> {
  const scores = await Promise.all(DELIMITERS.map((delimiter) => evenness(head, { delimiter, quote })));
  const best = Math.max(...scores);
  return DELIMITERS[scores.indexOf(best)] ?? ',';
}

async function evenness(head: string, form: Separation): Promise<number> {
  const texts: string[] = [];
  const pieces = (async function* () {
    yield head;
  })();
  for await (const { text, broken } of splitRecords(pieces, form)) {
    if (!broken && text.trim() !== '') texts.push(text);
    if (texts.length >= 20) break;
  }
  const [first, ...others] = parsed(texts, form).map((cells) => cells.length);
  if (!first || first < 2) return 0;
  const alike = others.filter((length) => length === first).length;
  return first * (others.length === 0 ? 1 : alike / others.length);
}
