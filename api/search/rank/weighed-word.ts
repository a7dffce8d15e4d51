import type { QueryWord } from '../query/query.ts';

/** A word as it was looked for. */
export interface WeighedWord {
  word: QueryWord;
  /** How much it says: the more, the fewer documents have it. */
  rarity: number;
  /** Whether it has been taken for a known word, as nothing had it. */
  mended?: boolean;
  /** How many documents have it. */
  found?: number;
  /** Whether they are so many that it tells nothing by itself. */
  everyday?: boolean;
  /** Whether it may be misspelt. */
  tolerant: boolean;
}
