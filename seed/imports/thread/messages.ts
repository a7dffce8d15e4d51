import type { Parameters } from '../../../graph/engine.ts';
import type { SettledFile } from '../settle-file.ts';
import type { SettledGroup } from '../settled-groups.ts';

/** What the thread that settles rows tells the one that writes them. */
export type FromSettling =
  | { is: 'ask'; number: number; cypher: string; parameters?: Parameters }
  | ({ is: 'open' } & Omit<SettledFile, 'groups'>)
  | { is: 'group'; group: SettledGroup }
  | { is: 'end' }
  | { is: 'failed'; error: PlainError };

/** What it is told. */
export type ToSettling =
  | { is: 'answer'; number: number; rows: unknown[] }
  /** A group was taken: another may be made. */
  | { is: 'taken' };

/** An error as it passes between threads, which would make a plain Error of any. */
export interface PlainError {
  name: string;
  message: string;
  stack?: string;
  code?: string;
}
