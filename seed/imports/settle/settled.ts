import type { Batch } from '../../../graph/model.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { Finding } from '../report/finding.ts';

/** A category of theirs that no concept of ours matches. */
export interface UnknownCategory {
  kind: string;
  written: string;
}

/** A row held against what is known: which record it is, and what it says of it as nodes and relationships. */
export interface SettledRecord {
  /** Where it stands in its file. */
  row: Pick<RawRow, 'number' | 'line'>;
  id: string;
  kind: 'Practice' | 'Program';
  /** How it is cited: which record of the document. */
  locator: string;
  /** NEW; the SAME record of the same document seen before; MERGED into one that another record made. */
  as: 'NEW' | 'SAME' | 'MERGED';
  batch: Batch;
  findings: readonly Finding[];
  categories: readonly UnknownCategory[];
  /** Practices that it may be a double of. */
  resembles: readonly string[];
  /** Of a file of rejects: it may be one of several rows of its record, the others of which came in before. */
  wasRejected?: boolean;
}
