import readExcelFile from 'read-excel-file/node';
import { type DecimalSigns, POINT } from '../mapping/decimal-signs.ts';
import type { ReadSettings } from '../mapping/mapping.ts';
import type { ByteSource } from './chunks.ts';
import type { AboutFile } from './language-encodings.ts';
import { spreadMerged } from './merged-cells.ts';
import { type RawRow, type RowSource, UnreadableFile } from './raw-row.ts';
import { distinct, REASON } from './separated.ts';
import { type MergedRange, openWorkbook } from './workbook.ts';
import { yearsAsDays } from './years-as-days.ts';

/** A spreadsheet is read whole; beyond this it is saved as CSV first. */
export const MOST_EXCEL_ROWS = 50_000;
const LARGEST_WORKBOOK = 64 * 1024 * 1024;

/**
 * Reads a sheet of an .xlsx workbook, the first that is not hidden where none is named. Formulas count by the value
 * that the workbook stores. @throws UnreadableFile
 */
export async function readExcel(
  source: ByteSource,
  settings: ReadSettings,
  about: AboutFile = {},
  decimals: DecimalSigns = POINT,
): Promise<RowSource> {
  if (source.bytes > LARGEST_WORKBOOK) throw tooLarge(source, `${Math.round(source.bytes / 1024 / 1024)} MB`);
  const { lines, read, merged, name } = await sheetOf(source, settings, about, decimals);
  if (lines.length > MOST_EXCEL_ROWS) throw tooLarge(source, `${lines.length} rows`);
  // A workbook that was a file of rejects has its heads at the top, whatever stood above them before.
  const headRow = lines[0]?.includes(REASON) ? 1 : (settings.head ?? 1);
  const [head = [], ...body] = lines.slice(headRow - 1);
  const columns = distinct(head);
  const notes = spreadMerged(lines, headRow, columns, merged);
  const progress = { done: 0, total: body.length };
  return {
    read,
    ...(name && { found: { sheet: name } }),
    columns,
    rejects: {
      head: separated([REASON, ...columns.filter((column) => column !== REASON)]),
      row: (raw, reason) => `${separated([reason])},${raw}`,
      encoding: 'utf-8',
    },
    rows: rowsOf(body, headRow + 1, columns, notes, progress),
    progress: () => progress,
  };
}

async function* rowsOf(
  body: readonly string[][],
  firstRow: number,
  columns: readonly string[],
  notes: ReadonlyMap<number, RawRow['notes']>,
  progress: { done: number },
) {
  let number = 0;
  for (const [index, line] of body.entries()) {
    progress.done++;
    if (line.every((text) => text === '')) continue;
    const told = [...(notes.get(firstRow + index) ?? []), ...yearsAsDays(line, columns)];
    yield { ...rowOf(line, columns, ++number, firstRow + index), notes: told.length > 0 ? told : undefined };
  }
}

function rowOf(line: readonly string[], columns: readonly string[], number: number, at: number): RawRow {
  const stated = columns
    .map((column, index) => [column, line[index] ?? ''] as const)
    .filter(([name]) => name !== REASON);
  return { number, line: at, cells: Object.fromEntries(stated), raw: separated(stated.map(([, text]) => text)) };
}

type SheetCell = string | number | boolean | Date | null;

/** The rows of a sheet as texts, all equally wide, with what the workbook has instead of a value. */
async function sheetOf(
  source: ByteSource,
  { sheet, head = 1 }: ReadSettings,
  { unmapped }: AboutFile,
  decimals: DecimalSigns,
): Promise<{ lines: string[][]; read: string; merged: readonly MergedRange[]; name?: string }> {
  const [sheets, notes] = await workbookOf(source);
  const named = typeof sheet === 'string' ? sheets.findIndex((one) => one.sheet === sheet) : (sheet ?? 0) - 1;
  const visible = sheets.findIndex((one) => !notes.find(({ name }) => name === one.sheet)?.hidden);
  const first = sheets[sheet === undefined ? Math.max(0, visible) : named];
  const found = unmapped && sheet === undefined ? likeliestTable(sheets) : first;
  const names = sheets.map((one) => one.sheet).join(', ');
  if (!found) throw new UnreadableFile(`${source.name} has no sheet ${sheet}; it has ${names}.`);
  const { unvalued, merged = [] } = notes.find(({ name }) => name === found.sheet) ?? {};
  const width = Math.max(0, ...found.data.map((line) => line.length));
  const signs = (found.data[head - 1] ?? []).map((head) => decimals(String(head ?? '')));
  const lines = found.data.map((line, row) =>
    Array.from({ length: width }, (_, column) => {
      const text = asText((line[column] ?? null) as SheetCell, signs[column]);
      return text || (unvalued?.get(`${row + 1} ${column + 1}`) ?? '');
    }),
  );
  const name = found === sheets[0] ? undefined : found.sheet;
  return { lines, merged, name, read: `Excel, sheet “${found.sheet}”${sheets.length > 1 ? ` of ${names}` : ''}` };
}

/** The sheet that looks most like a table: the most cells that are filled, by as many columns as its first row names. */
function likeliestTable<Sheet extends { data: readonly (readonly unknown[])[] }>(sheets: readonly Sheet[]) {
  const filled = (line: readonly unknown[] = []) => line.filter((cell) => cell !== null && cell !== '').length;
  const weight = ({ data }: Sheet) => filled(data[0]) * data.slice(1).filter((line) => filled(line) > 1).length;
  return [...sheets].sort((a, b) => weight(b) - weight(a))[0];
}

async function workbookOf(source: ByteSource) {
  try {
    const { bytes, sheets } = await openWorkbook(source.path);
    return [await readExcelFile(bytes), sheets] as const;
  } catch (error) {
    throw new UnreadableFile(
      `${source.name} is no .xlsx workbook that can be read: ${(error as Error).message}. Save it anew, or as CSV.`,
      { cause: error },
    );
  }
}

function tooLarge({ name }: ByteSource, size: string): UnreadableFile {
  return new UnreadableFile(
    `${name} has ${size}; a workbook is read up to ${MOST_EXCEL_ROWS} rows and ${LARGEST_WORKBOOK / 1024 / 1024} MB. Save the sheet as CSV (UTF-8) and import that.`,
  );
}

/** A day is written as a day whatever the workbook shows, and a number with the sign that the mapping reads decimals by. */
function asText(cell: SheetCell, decimal = '.'): string {
  if (cell === null) return '';
  if (cell instanceof Date) return timeAsText(cell);
  // Sums of decimals carry what only a machine sees: 0.30000000000000004.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15))).replace('.', decimal);
  return String(cell);
}

/** A workbook counts time in parts of a day, which come to a thousandth less; a time of no day is one of its day 0. */
function timeAsText(time: Date): string {
  const written = new Date(Math.round(time.getTime() / 1000) * 1000).toISOString();
  if (time.getTime() < Date.UTC(1899, 11, 31))
    return written.slice('1899-12-30T'.length, -'.000Z'.length).replace(/:00$/, '');
  return written.replace(/T00:00:00\.000Z$/, '').replace(/\.000Z$/, '');
}

const separated = (cells: readonly string[]) =>
  cells.map((text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
