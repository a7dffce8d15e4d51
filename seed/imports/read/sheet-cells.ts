import { UnreadableFile } from './raw-row.ts';

/** What the XML of a sheet says of its cells. */
export interface SheetCells {
  /** The cells that a reader of values makes of the sheet, empty ones in between included, and the rows that it counts past. */
  room: number;
  /** By the row's number and the column's, from 1: formulas whose value is not stored, and errors, as they are written. */
  unvalued: ReadonlyMap<string, string>;
}

/** No sheet of any spreadsheet is larger. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

interface OpenCell {
  row: number;
  column: number;
  isError: boolean;
  value: string;
  formula: string;
}

/** Each tag that matters, with what stands until the next tag: a text that ends too soon is gone through once all the same. */
const TAGS = /<(\/?)(?:[^\s<>/:]+:)?(row|c|v|f|is)(?=[\s/>])([^<]*)/g;

/** Reads which cells of a sheet hold anything, without making a table of them. @throws UnreadableFile */
export function cellsOfSheet(xml: string): SheetCells {
  const unvalued = new Map<string, string>();
  let [row, furthest, filledRows, filledColumns] = [0, 0, 0, 0];
  let cell: OpenCell | undefined;
  const settle = () => {
    const told = cell?.isError ? cell.value : cell?.value === '' && cell.formula && `=${cell.formula}`;
    if (cell && told) unvalued.set(`${cell.row} ${cell.column}`, plain(told));
    cell = undefined;
  };
  for (const [, closing, name, rest = ''] of xml.matchAll(TAGS)) {
    if (name === 'row' || name === 'c') settle();
    if (closing) continue;
    if (name === 'row') {
      row = rowNumbered(rest);
      furthest = Math.max(furthest, row);
    } else if (name === 'c') cell = cellOf(rest);
    else if (cell) {
      filledRows = Math.max(filledRows, row, cell.row);
      filledColumns = Math.max(filledColumns, cell.column);
      if (name === 'v') cell.value = textOf(rest);
      if (name === 'f') cell.formula = textOf(rest);
    }
  }
  settle();
  return { room: Math.max(furthest, filledRows) + filledRows * filledColumns, unvalued };
}

/** What follows the end of a tag. */
const textOf = (rest: string) => rest.slice(rest.indexOf('>') + 1);

/** Every number that the tag may mean counts: what stands in another attribute must not hide it. */
function rowNumbered(rest: string): number {
  const numbers = [...rest.matchAll(/(?<=[\s"'])r\s*=\s*["']([^"']*)["']/g)].map(([, number]) => Number(number));
  const number = Math.max(0, ...numbers);
  if (!(number <= MOST_ROWS)) throw new UnreadableFile(`a row has the number ${number}, which no sheet has`);
  return number;
}

function cellOf(rest: string): OpenCell {
  const names = [...rest.matchAll(/(?<=[\s"'])r\s*=\s*["']([^"']*)["']/g)].map(([, name = '']) => name);
  const isError = /(?<=[\s"'])t\s*=\s*["']e["']/.test(rest);
  const places = names.map((name) => {
    const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
    const place = { row: Number(digits), column: numberOf(letters) };
    if (place.row >= 1 && place.row <= MOST_ROWS && place.column <= MOST_COLUMNS) return place;
    throw new UnreadableFile(`a cell has the name “${name.slice(0, 40)}”, which no sheet has`);
  });
  const row = Math.max(0, ...places.map((place) => place.row));
  const column = Math.max(0, ...places.map((place) => place.column));
  return { row, column, isError, value: '', formula: '' };
}

/** The number of a column by its letters: A is 1, AA 27. */
export const numberOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text of XML without its entities. */
export const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
