import type { Complaint } from '../map/row-problem.ts';

/**
 * What a finding is about: REJECTED rows became nothing; the others did, and something about them wants a look. GUESSED
 * are places that were settled, and may be others; CHANGED are rows that told more of a known record.
 */
export type FindingKind = 'REJECTED' | 'NOTE' | 'PLACE' | 'GUESSED' | 'CHANGED' | 'DUPLICATE' | 'MERGED' | 'CATEGORY';

/** Something about a row that its editor should know. */
export interface Finding extends Complaint {
  kind: FindingKind;
  row: number;
  /** Where the row begins in its file; of JSON, the number of the record. */
  line: number;
  /** What it may be instead, the likeliest first. */
  candidates?: readonly string[];
}
