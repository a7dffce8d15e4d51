import type { RawRow } from '../read/raw-row.ts';

/** What the first rows of a file say of one of its columns. */
export interface ColumnProfile {
  column: string;
  /** Part of the rows that fill it, 0 to 1. */
  filled: number;
  /** Distinct values with how often they stand there, the commonest first; at most two hundred. */
  values: readonly [value: string, count: number][];
  distinct: number;
  averageLength: number;
  /** Part of the filled cells that look like it. */
  urls: number;
  years: number;
  dates: number;
  numbers: number;
  /** Holds nothing but a mark or nothing, or yes and no. */
  flag: boolean;
  /** All that it holds are marks and words for yes and no. */
  marks: boolean;
  /** The sign between several values in a cell, where there seem to be any. */
  separator: string | null;
}

const YEAR = /^(19|20)\d\d(\.0)?$/;
const DATE =
  /^(\d{4}-\d{2}(-\d{2})?|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}[./-]\s?\d{4}|\d{4}[./]\s?\d{1,2}[./]\s?\d{1,2})(?:\.|\s?(?:г|р|m|e)\.)?$/;
/** A sum may name its currency on either side. */
const NUMBER =
  /^(?:(?:\p{Sc}|[A-Z]{3})\s?)?[+-]?\p{Sc}?\s?[\d.,'\s]*\d(?:e\d+)?(?:,[-–]+)?\s?(?:\p{Sc}|[A-Z]{3}|kč|ft|zł|kr\.?|lei|лв\.?|лева?|евро|euros?|грн\.?|руб\.?|ש["״]ח|F\s?CFA)?$/iu;
const MARKS =
  /^(x|X|✓|1|0|-|yes|no|y|n|true|false|da|ne|sì|sí|si|sim|ja|tak|nie|não|ναι|όχι|כן|לא|nein|oui|non|да|не|нет)$/i;
const SEPARATORS = [';', '|', ' / ', ','];

export function profileOf(column: string, rows: readonly RawRow[]): ColumnProfile {
  const cells = rows.flatMap(({ cells: all }) => [all[column] ?? ''].flat().map((cell) => cell.trim()));
  const filled = cells.filter((cell) => cell !== '');
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const part = (test: (cell: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length);
  return {
    column,
    filled: filled.length / Math.max(1, cells.length),
    values: [...counts].sort(([, a], [, b]) => b - a).slice(0, 200),
    distinct: counts.size,
    averageLength: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
    urls: part((cell) => /^\S{0,2}https?:\/\/|^www\.|^([a-z0-9-]+\.)+[a-z]{2,4}(\/\S*)?$/i.test(cell)),
    years: part((cell) => YEAR.test(cell)),
    dates: part((cell) => DATE.test(cell)),
    numbers: part((cell) => NUMBER.test(cell)),
    flag: counts.size > 0 && counts.size <= 2 && part((cell) => MARKS.test(cell)) === 1,
    marks: counts.size > 0 && part((cell) => MARKS.test(cell)) === 1,
    separator: separatorOf(filled),
  };
}

/** A sign that stands between short pieces which recur in other cells. */
function separatorOf(cells: readonly string[]): string | null {
  for (const separator of SEPARATORS) {
    const several = cells.filter((cell) => cell.includes(separator));
    if (several.length < Math.max(separator === ',' ? 1 : 2, cells.length * (separator === ',' ? 0.05 : 0.02)))
      continue;
    const pieces = several.flatMap((cell) => cell.split(separator).map((piece) => piece.trim()));
    const distinct = new Set(pieces).size;
    // Commas stand in any text; the other signs between short pieces make a list even where few recur.
    const recurs = distinct < pieces.length * (separator === ',' ? 0.6 : 0.9);
    if (recurs && pieces.every((piece) => piece.length > 0 && piece.length < 60)) return separator;
  }
  return null;
}
