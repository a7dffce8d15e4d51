import type { QueryWord } from '../query/query.ts';

/** A word as it was looked for. */
export interface WeighedWord {
  word: QueryWord;
  /** How much it says: the more, the fewer documents have it. */
  rarity: number;
  /** Whether so many documents have it that it tells nothing by itself. */
  everyday?: boolean;
  /** Whether it may be misspelt. */
  tolerant: boolean;
}
