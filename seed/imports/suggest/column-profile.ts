import { withLatinDigits } from '../map/latin-digits.ts';
import type { RawRow } from '../read/raw-row.ts';
import { separatorOf } from './list-signs.ts';
import { type Repeated, repeatedIn } from './repeated-values.ts';

/** What the first rows of a file say of one of its columns. */
export interface ColumnProfile {
  column: string;
  /** Part of the rows that fill it, 0 to 1. */
  filled: number;
  /** Distinct values with how often they stand there, the commonest first; at most two hundred. */
  values: readonly [value: string, count: number][];
  distinct: number;
  /** Whether several rows that differ otherwise share a value; null where each has its own. */
  repeated: Repeated | null;
  averageLength: number;
  /** Of what stands between the signs of a list. */
  pieceLength: number;
  /** Part of the filled cells that look like it. */
  urls: number;
  years: number;
  dates: number;
  numbers: number;
  sentences: number;
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
  /^(?:(?:\p{Sc}|[A-Z]{3})\s?)?[+-]?\p{Sc}?\s?[\d.,'٬٫\s]*\d(?:e\d+)?(?:,[-–]+)?\s?(?:\p{Sc}|[A-Z]{3}|kč|ft|zł|kr\.?|lei|лв\.?|лева?|евро|euros?|грн\.?|руб\.?|ש["״]ח|F\s?CFA|TL|lira)?$/iu;
const YES =
  /^(x|v|✓|✔|☑|☒|●|•|\+|1|1\.0|yes|y|true|da|sì|sí|si|sim|s|ja|j|tak|t|ναι|כן|oui|o|да|так|є|evet|e|var|ano|a|igen|i|kyllä|k|نعم|х)$/iu;
const NO =
  /^(0|0\.0|-|–|no|n|false|ne|nie|não|nao|όχι|לא|nein|non|не|нет|ні|немає|hayır|h|yok|nem|ei|nej|nee|nu|لا)$/iu;

export const isYes = (value: string): boolean => YES.test(value);

export function profileOf(column: string, rows: readonly RawRow[]): ColumnProfile {
  const lists = rows.map(({ cells: all }) => [all[column] ?? ''].flat().map((cell) => cell.trim()));
  const filled = lists.flat().filter((cell) => cell !== '');
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const latin = filled.map(withLatinDigits);
  const part = (test: (cell: string) => boolean) => latin.filter(test).length / Math.max(1, latin.length);
  const marks = counts.size > 0 && part((cell) => YES.test(cell) || NO.test(cell)) === 1;
  const separator = separatorOf(filled);
  const pieces = separator ? filled.flatMap((cell) => cell.split(separator)) : filled;
  return {
    column,
    filled: lists.filter((cells) => cells.some((cell) => cell !== '')).length / Math.max(1, lists.length),
    values: [...counts].sort(([, a], [, b]) => b - a).slice(0, 200),
    distinct: counts.size,
    repeated: repeatedIn(column, rows),
    averageLength: averageLength(filled),
    pieceLength: averageLength(pieces),
    urls: part((cell) => /^\S{0,2}https?:\/\/|^www\.|^([a-z0-9-]+\.)+[a-z]{2,4}(\/\S*)?$/i.test(cell)),
    years: part((cell) => YEAR.test(cell)),
    dates: part((cell) => DATE.test(cell)),
    numbers: part((cell) => NUMBER.test(cell)),
    sentences: part((cell) => /\S\s+\S+\s+.*[.!?…]["”»]?$/su.test(cell)),
    flag: counts.size <= 2 && marks,
    marks,
    separator,
  };
}

const averageLength = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.trim().length, 0) / Math.max(1, texts.length);
