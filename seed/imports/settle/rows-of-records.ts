import { hash } from 'node:crypto';
import type { RecordDraft } from '../map/draft.ts';

/** A row that names a record which an earlier row of its file was of. */
export interface EarlierRow {
  line: number;
  /** Whether the two rows say the very same. */
  alike: boolean;
}

const DIGEST_BITS = 2 ** 24;

/** Which line each record of a file stood on first: one number for each, as there may be a million. */
export class RowsOfRecords {
  readonly #first = new Map<string, number>();

  /** The first row of that record, where this is not the first. */
  earlier(locator: string, { row }: RecordDraft): EarlierRow | null {
    const digest = Number.parseInt(hash('sha1', Object.entries(row.cells).join('\n')).slice(0, 6), 16);
    const known = this.#first.get(locator);
    if (known === undefined) {
      this.#first.set(locator, row.line * DIGEST_BITS + digest);
      return null;
    }
    return { line: Math.floor(known / DIGEST_BITS), alike: known % DIGEST_BITS === digest };
  }
}
