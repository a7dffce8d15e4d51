import type { Mapping } from '../mapping/mapping.ts';
import { type Complaint, shown } from './row-problem.ts';
import type { RowReader } from './row-reader.ts';

/** A value that a row gives, with where it stood and what was written there. */
export interface Found {
  value: string;
  column?: string;
  written: string;
}

/** Reads a row's values by an expression of the mapping. */
export type Evaluate = (row: RowReader) => Found[];

/** What an expression needs to know of its mapping. */
export interface ExpressionScope {
  mapping: Mapping;
  /** The columns of the file, where they are known before its rows. */
  columns: readonly string[];
}

/** A complaint about a value that was found. */
export function complaintOf({ column, written }: Found, told: string, remedy: string): Complaint {
  return { column, value: shown(written), told, remedy };
}
