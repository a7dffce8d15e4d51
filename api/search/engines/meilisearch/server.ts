import type { Meilisearch } from 'meilisearch';
import type { Query, QueryWord } from '../../query/query.ts';
import type { WeighedWord } from '../../rank/weighed-word.ts';
import type { HeldDocuments } from './held-documents.ts';
import type { AskOne, AskUnion } from './together.ts';

/** How many documents have each word of a query, in their order, and how many there are. */
export interface WordCounts {
  counts: number[];
  all: number;
}

/** The words of a query with what the index knows of each. */
export interface LookedUp {
  /** With misspelt words mended where that helps. */
  query: Query;
  /** Those that find anything, at least with typos. */
  words: WeighedWord[];
  known(word: QueryWord): boolean;
}

/** What is known of a query, in names only or in everything. */
export type OfQuery<Known> = WeakMap<Query, Map<boolean, Promise<Known>>>;

/** An index on a Meilisearch, and what this process holds of it. */
export interface Server {
  client: Meilisearch;
  index: string;
  held: HeldDocuments;
  ask: AskOne;
  askUnion: AskUnion;
  /** The readings of one question count the same words; nobody asks with the same query object later. */
  counted: OfQuery<WordCounts>;
  lookedUp: OfQuery<LookedUp>;
}
