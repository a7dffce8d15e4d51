import type { Meilisearch } from 'meilisearch';
import type { Query } from '../../query/query.ts';
import type { HeldDocuments } from './held-documents.ts';

/** How many documents have each word of a query, in their order, and how many there are. */
export interface WordCounts {
  counts: number[];
  all: number;
}

/** An index on a Meilisearch, and what this process holds of it. */
export interface Server {
  client: Meilisearch;
  index: string;
  held: HeldDocuments;
  /** The readings of one question count the same words; nobody asks with the same query object later. */
  counted: WeakMap<Query, Map<boolean, Promise<WordCounts>>>;
}
