import type { Meilisearch, SearchResponse } from 'meilisearch';
import type { Query, QueryWord } from '../../query/query.ts';
import type { WeighedWord } from '../../rank/weighed-word.ts';
import type { HeldDocuments } from './held-documents.ts';
import type { OfQuery } from './once.ts';
import type { StoredDocument } from './stored-document.ts';
import type { AskOne, AskUnion } from './together.ts';

/** The words of a query with what the index knows of each. */
export interface LookedUp {
  /** With misspelt words mended where that helps. */
  query: Query;
  /** Those that find anything, at least with typos. */
  words: WeighedWord[];
  known(word: QueryWord): boolean;
}

/** An index on a Meilisearch, and what this process holds of it. */
export interface Server {
  client: Meilisearch;
  index: string;
  held: HeldDocuments;
  ask: AskOne;
  askUnion: AskUnion;
  counted: OfQuery<number>;
  lookedUp: OfQuery<LookedUp>;
  unions: OfQuery<SearchResponse<StoredDocument>>;
}
