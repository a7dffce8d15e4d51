import type { Run } from '../engine.ts';

/** A numbered change of what is stored. Constraints and indexes are not migrations: see `ensureSchema`. */
export interface Migration {
  /** "0001-start-change-counter": number and name, for ever. */
  id: string;
  apply(run: Run): Promise<void>;
}
