/** What a cell holds: a text, or several where the format has lists. Empty texts stand for nothing. */
export type Cell = string | readonly string[];

/** A record as it stands in its file. */
export interface RawRow {
  /** From 1, heads not counted. */
  number: number;
  /** The line that it begins on, from 1; the row of a sheet. */
  line: number;
  cells: Readonly<Record<string, Cell>>;
  /** As it came, for the file of rejects. */
  raw: string;
  /** What was done to it while it was read, or could not be. */
  notes?: readonly BrokenRow['broken'][];
}

/** A part of a file that is no record, and why. */
export interface BrokenRow {
  number: number;
  line: number;
  raw: string;
  broken: { column?: string; value?: string; told: string; remedy: string };
}

/** A file that is read row by row. */
export interface RowSource {
  /** How it was read, for the report: "CSV, comma, UTF-8 (found by its byte-order mark)". */
  read: string;
  /** What was found out and a mapping of such files must say: where the records are, which sheet. */
  found?: { records?: string; sheet?: string };
  /** The columns, where the format has them before its rows. */
  columns: readonly string[];
  /** How rejects are written, so that the same mapping reads them: the head and the form of a row. */
  rejects: RejectForm;
  rows: AsyncIterable<RawRow | BrokenRow>;
  /** Bytes read so far and in all, for the progress; `total` is 0 where nobody knows. */
  progress(): { done: number; total: number };
}

export interface RejectForm {
  head: string;
  /** A row as it came with the reason beside it. */
  row(raw: string, reason: string): string;
  encoding: string;
}

export const isBroken = (row: RawRow | BrokenRow): row is BrokenRow => 'broken' in row;

/** A file that cannot be read as what it should be; the message says what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}
