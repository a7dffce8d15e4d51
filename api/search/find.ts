import { didYouMean } from './did-you-mean.ts';
import { type FacetName, SEARCHED_KINDS } from './document.ts';
import type { Clause, Order, Reading, SearchAnswer, SearchEngine, SearchRequest } from './engine.ts';
import { entityKind } from './facet-values.ts';
import { parseQuery } from './query/parse.ts';
import type { Query } from './query/query.ts';
import { ENOUGH } from './rank/weights.ts';
import { DOCUMENT_SHAPES } from './shapes.ts';

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

/**
 * Answers in the closest reading that finds enough: with all words, then with typos, then without some. Facets count
 * whatever the clauses leave; the clauses never change the reading, so that each value finds what it was counted for.
 */
export async function find(engine: SearchEngine, question: SearchQuestion): Promise<SearchFindings> {
  const { text, ...rest } = question;
  const query = parseQuery(text);
  const request: SearchRequest = {
    ...rest,
    facets: [...new Set([...rest.facets, 'kinds' as const])],
    query,
    reading: 'exact',
  };
  const { answer, reading } = await closest(engine, request);
  const documents = answer.hits.map(({ document }) => document);
  const better = reading === 'exact' ? null : didYouMean(text, query, documents);
  return { ...answer, query, reading, didYouMean: better };
}

/** Whether there is nothing to find in any reading, and not for a filter or on a page too far. */
export const isMissed = ({ total }: SearchFindings, { clauses }: SearchQuestion): boolean =>
  total === 0 && clauses.length === 0;

/** Typos are only looked for where the words find nothing as they stand. */
async function closest(
  engine: SearchEngine,
  request: SearchRequest,
): Promise<{ answer: SearchAnswer; reading: Reading }> {
  const exact = await tried(engine, request);
  if (exact.answer) return { answer: exact.answer, reading: 'exact' };
  if (exact.total === 0) {
    const { answer } = await tried(engine, { ...request, reading: 'tolerant' });
    if (answer) return { answer, reading: 'tolerant' };
  }
  const relaxed: SearchRequest = { ...request, reading: 'relaxed' };
  const all = request.clauses.length > 0 ? await engine.search({ ...relaxed, ...ALL_COUNTED }) : undefined;
  const answer = all ? undefined : await engine.search(relaxed);
  const reading = (all?.total ?? answer?.total ?? 0) > exact.total ? 'relaxed' : 'exact';
  return { answer: (reading === 'relaxed' && answer) || (await engine.search({ ...request, reading })), reading };
}

/** How much there is before any filter, and nothing of it. */
const ALL_COUNTED = { clauses: [], facets: [], page: 1, pageSize: 0 };

/**
 * The answer in a reading, where that finds enough without the clauses: else it is not the filters that are too narrow.
 * One word nearly always does, so it is asked at once; several are counted first, which costs less than an answer.
 */
async function tried(engine: SearchEngine, request: SearchRequest): Promise<{ answer?: SearchAnswer; total: number }> {
  const first = request.query.words.length < 2 ? await engine.search(request) : undefined;
  if (first && enough(kindsOf(first), request)) return { answer: first, total: first.total };
  const all = await engine.search({ ...request, ...ALL_COUNTED, facets: ['kinds'] });
  if (!enough(kindsOf(all), request)) return { total: all.total };
  return { answer: first ?? (await engine.search(request)), total: all.total };
}

/** One word that is found cannot be done without; of several, a page of what people look for is enough. */
function enough(found: ReadonlyMap<string, number>, { query }: SearchRequest): boolean {
  const wanted = [...found].filter(([kind]) => !PASSED_BY.has(kind)).reduce((sum, [, count]) => sum + count, 0);
  if (query.words.length === 0) return true;
  if (query.words.length === 1) return found.size > 0;
  return wanted >= ENOUGH;
}

/** How many there are of each kind; its own clauses do not change that. */
const kindsOf = ({ facets }: SearchAnswer) => facets.get('kinds') ?? new Map<string, number>();

/** Kinds that only lie on the way. */
const PASSED_BY: ReadonlySet<string> = new Set(
  SEARCHED_KINDS.filter((kind) => DOCUMENT_SHAPES[kind].weight < 1).map(entityKind),
);
