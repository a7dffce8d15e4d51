import type { ImportRecord, ImportStatus } from '../../../graph/cypher/import.ts';

/** An import that is under way: what names it, and how far it has come. */
export interface ImportRun {
  id: string;
  file: string;
  source: string;
  /** ISO time: the `createdAt` of what it makes. */
  at: string;
  /** Rows that an earlier attempt has written. */
  rowsDone: number;
  record(status: ImportStatus): ImportRecord;
}
