import readExcelFile from 'read-excel-file/node';
import type { ReadSettings } from '../mapping/mapping.ts';
import type { ByteSource } from './chunks.ts';
import { type RawRow, type RowSource, UnreadableFile } from './raw-row.ts';
import { REASON } from './separated.ts';

/** A spreadsheet is read whole; beyond this it is saved as CSV first. */
export const MOST_EXCEL_ROWS = 50_000;
const LARGEST_WORKBOOK = 64 * 1024 * 1024;

/** Reads a sheet of an .xlsx workbook. Formulas count by the value that the workbook stores. @throws UnreadableFile */
export async function readExcel(source: ByteSource, { sheet = 1 }: ReadSettings): Promise<RowSource> {
  if (source.bytes > LARGEST_WORKBOOK) throw tooLarge(source, `${Math.round(source.bytes / 1024 / 1024)} MB`);
  const lines = await sheetOf(source, sheet);
  if (lines.length > MOST_EXCEL_ROWS) throw tooLarge(source, `${lines.length} rows`);
  const [head = [], ...body] = lines;
  const columns = head.map((cell, index) => asText(cell).trim() || `column ${index + 1}`);
  let done = 0;
  const rows = (async function* (): AsyncGenerator<RawRow> {
    for (const [index, line] of body.entries()) {
      const cells = columns.map((column, at) => [column, asText(line[at] ?? null)] as const);
      if (cells.every(([, text]) => text === '')) continue;
      done++;
      const stated = cells.filter(([column]) => column !== REASON);
      yield {
        number: done,
        line: index + 2,
        cells: Object.fromEntries(stated),
        raw: separated(stated.map(([, text]) => text)),
      };
    }
  })();
  return {
    read: `Excel, sheet ${sheet}`,
    columns,
    rejects: {
      head: separated([REASON, ...columns.filter((column) => column !== REASON)]),
      row: (raw, reason) => `${separated([reason])},${raw}`,
      encoding: 'utf-8',
    },
    rows,
    progress: () => ({ done, total: body.length }),
  };
}

type SheetCell = string | number | boolean | Date | null;

async function sheetOf(source: ByteSource, sheet: string | number): Promise<SheetCell[][]> {
  try {
    const sheets = await readExcelFile(source.path);
    const found = typeof sheet === 'number' ? sheets[sheet - 1] : sheets.find((one) => one.sheet === sheet);
    if (!found)
      throw new UnreadableFile(
        `${source.name} has no sheet ${sheet}; it has ${sheets.map((one) => one.sheet).join(', ')}.`,
      );
    return found.data as SheetCell[][];
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
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

/** A day is written as a day, whatever the workbook shows. */
function asText(cell: SheetCell): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().replace(/T00:00:00\.000Z$/, '') : String(cell);
}

const separated = (cells: readonly string[]) =>
  cells.map((text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
