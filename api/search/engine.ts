import type { FacetName, SearchDocument } from './document.ts';
import type { Query } from './query/query.ts';

/** What a hit must be; the clauses of a request all hold. A facet is counted as if its own clauses were not there. */
export type Clause = { facet: FacetName } & (
  | { anyOf: readonly string[] }
  /** Ends included; null for no bound. */
  | { within: 'citySizes' | `costs.${string}`; min: number | null; max: number | null }
  /** Days as yyyymmdd, ends included; an open end of a document's period reaches any day. */
  | { overlaps: { from: number | null; to: number | null } }
);

/**
 * How closely words must match: `exact` by form or stem, the last one also by its beginning; `tolerant` with typos
 * (one from five letters, two from nine, a transposition is one); `relaxed` likewise, and not every word.
 */
export type Reading = 'exact' | 'tolerant' | 'relaxed';

export interface SearchRequest {
  query: Query;
  reading: Reading;
  /** Looks into names only: what suggestions are made of. */
  namesOnly?: boolean;
  clauses: readonly Clause[];
  /** The facets to count. */
  facets: readonly FacetName[];
  order: Order;
  /** From 1. */
  page: number;
  /** 0 where only totals and facets are wanted. */
  pageSize: number;
}

/** By name in the first of the languages, best first, that a thing has a name in; English where in none. */
export type Order = { by: 'relevance' | 'newest' | 'mostAdopted' } | { by: 'name'; languages: readonly string[] };

export interface SearchAnswer {
  hits: { document: SearchDocument; score: number }[];
  /** Exact. */
  total: number;
  /** How many hits each value would have, by facet; none without a hit. */
  facets: Map<FacetName, Map<string, number>>;
}

/** A place in the log of changes: the number of a change, and what tells it from that of another log. */
export interface LogPlace {
  number: number;
  mark: string;
}

/** The port to full-text search. The graph is the truth: an index can be thrown away and rebuilt at any time. */
export interface SearchEngine {
  readonly name: 'meilisearch' | 'embedded';
  /** @throws SearchUnavailable */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Whether there is an index. */
  exists(): Promise<boolean>;
  /** Adds or replaces documents; searches that begin after it has resolved see them. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Builds the index anew beside the present one, which answers until the new one takes its place.
   * @param ready awaited right before that; what it throws ends the work, and the present one stays
   */
  rebuild(documents: AsyncIterable<readonly SearchDocument[]>, ready?: () => Promise<void>): Promise<void>;
  /** The place that was last kept; null where none was. It lies with the index, so that it is as old as that is. */
  place(): Promise<LogPlace | null>;
  /** Keeps with the index up to which place of the log it holds all. */
  keepPlace(place: LogPlace): Promise<void>;
  /** Takes away what was left by buildings that came to no end. Only for who leads the index: it ends those under way. */
  tidy(): Promise<void>;
  /** @throws SearchUnavailable */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The search engine did not answer; the message says what to do. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}

/** There is no index yet: it is being built, and searches will be answered when it is there. */
export class SearchBeingBuilt extends SearchUnavailable {
  override name = 'SearchBeingBuilt';
  /** How much of it there is, in per cent. */
  readonly progress: number;

  constructor(progress: number) {
    super(`The search index is being built, ${progress} % of it is there; try again in a moment.`);
    this.progress = progress;
  }
}
