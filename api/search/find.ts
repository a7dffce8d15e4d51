import { didYouMean } from './did-you-mean.ts';
import type { FacetName } from './document.ts';
import type { Clause, Order, Reading, SearchAnswer, SearchEngine, SearchRequest } from './engine.ts';
import { parseQuery } from './query/parse.ts';
import type { Query } from './query/query.ts';

/** What a reader asks. */
export interface SearchQuestion {
  text: string;
  clauses: readonly Clause[];
  /** The facets to count; counting takes time where nobody looks at them. */
  facets: readonly FacetName[];
  order: Order;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** An answer with the query and the reading that led to it. */
export interface SearchFindings extends SearchAnswer {
  query: Query;
  reading: Reading;
  didYouMean: string | null;
}

const READINGS: readonly Reading[] = ['exact', 'tolerant', 'relaxed'];

/** Answers in the closest reading that finds anything. Facets count whatever the clauses leave. */
export async function find(engine: SearchEngine, question: SearchQuestion): Promise<SearchFindings> {
  const { text, ...rest } = question;
  const query = parseQuery(text);
  const request: SearchRequest = { ...rest, query, reading: 'exact' };
  let answer = await engine.search(request);
  let reading: Reading = 'exact';
  for (const next of READINGS.slice(1)) {
    if (answer.total > 0 || query.words.length === 0 || (await findsAnything(engine, { ...request, reading }))) break;
    reading = next;
    answer = await engine.search({ ...request, reading });
  }
  const documents = answer.hits.map(({ document }) => document);
  const better = reading === 'exact' ? null : didYouMean(text, query, documents);
  return { ...answer, query, reading, didYouMean: better };
}

/** Whether the words alone find something: then the filters are too narrow, not the words misspelt. */
async function findsAnything(engine: SearchEngine, request: SearchRequest): Promise<boolean> {
  if (request.clauses.length === 0) return false;
  const { total } = await engine.search({ ...request, clauses: [], facets: [], pageSize: 1, page: 1 });
  return total > 0;
}
