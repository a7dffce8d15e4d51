import { didYouMean } from './did-you-mean.ts';
import { type FacetName, SEARCHED_KINDS } from './document.ts';
import type { Clause, Order, Reading, SearchAnswer, SearchEngine, SearchRequest } from './engine.ts';
import { entityKind } from './facet-values.ts';
import { completed } from './query/mend.ts';
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
  const request: SearchRequest = {
    ...rest,
    facets: [...new Set([...rest.facets, 'kinds' as const])],
    query: parseQuery(text),
    reading: 'exact',
  };
  const { answer, reading, query } = await closest(engine, request);
  const documents = answer.hits.map(({ document }) => document);
  const better = reading === 'exact' ? null : didYouMean(text, query, documents);
  return { ...answer, query, reading, didYouMean: better };
}

/** Whether there is nothing to find in any reading, and not for a filter or on a page too far. */
export const isMissed = ({ total }: SearchFindings, { clauses }: SearchQuestion): boolean =>
  total === 0 && clauses.length === 0;

/** An answer in the reading and to the query that it answers. */
interface Closest {
  answer: SearchAnswer;
  reading: Reading;
  query: Query;
}

/** Typos are only looked for where the words find nothing as they stand, nor as what they begin. */
async function closest(engine: SearchEngine, request: SearchRequest): Promise<Closest> {
  const { query } = request;
  const exact = await tried(engine, request);
  const begun = await asBegun(engine, request, exact);
  if (begun) return begun;
  if (exact.answer) return { answer: exact.answer, reading: 'exact', query };
  if (exact.total === 0) {
    const { answer } = await tried(engine, { ...request, reading: 'tolerant' });
    if (answer) return { answer, reading: 'tolerant', query };
  }
  const relaxed: SearchRequest = { ...request, reading: 'relaxed' };
  const all = request.clauses.length > 0 ? await engine.search({ ...relaxed, ...ALL_COUNTED }) : undefined;
  const answer = all ? undefined : await engine.search(relaxed);
  const reading = (all?.total ?? answer?.total ?? 0) > exact.total ? 'relaxed' : 'exact';
  return {
    answer: (reading === 'relaxed' && answer) || (await engine.search({ ...request, reading })),
    reading,
    query,
  };
}

/** Half a word finds little where the documents have it in another language; the beginning of a place is meant as that. */
async function asBegun(engine: SearchEngine, request: SearchRequest, exact: Tried): Promise<Closest | null> {
  const words = completed(request.query.words);
  if (!words) return null;
  const before = request.clauses.length > 0 ? await counted(engine, request) : exact;
  if (wantedOf(before.kinds) >= ENOUGH || PLACES.some((kind) => before.kinds.has(kind))) return null;
  const begun = { ...request, query: { ...request.query, words } };
  const { total } = await counted(engine, begun);
  return total > before.total ? { answer: await engine.search(begun), reading: 'exact', query: begun.query } : null;
}

const PLACES = ['CITY', 'REGION', 'COUNTRY'];

/** How much there is before any filter, and nothing of it. */
const ALL_COUNTED = { clauses: [], facets: [], page: 1, pageSize: 0 };

/** What a reading finds without the clauses, and its answer where that is enough. */
interface Tried extends Counted {
  answer?: SearchAnswer;
}

interface Counted {
  total: number;
  kinds: ReadonlyMap<string, number>;
}

/**
 * The answer in a reading, where that finds enough without the clauses: else it is not the filters that are too narrow. Both
 * are asked at once, save for one word, which nearly always finds enough.
 */
async function tried(engine: SearchEngine, request: SearchRequest): Promise<Tried> {
  const answering = engine.search(request);
  const unfiltered = request.clauses.length === 0;
  if (unfiltered || request.query.words.length < 2) {
    const answer = await answering;
    const found = { total: answer.total, kinds: kindsOf(answer) };
    if (enough(found.kinds, request)) return { answer, ...found };
    if (unfiltered) return found;
  }
  const [answer, all] = await Promise.all([answering, counted(engine, request)]);
  return enough(all.kinds, request) ? { answer, ...all } : all;
}

/** How much a request finds without its clauses. */
async function counted(engine: SearchEngine, request: SearchRequest): Promise<Counted> {
  const all = await engine.search({ ...request, ...ALL_COUNTED, facets: ['kinds'] });
  return { total: all.total, kinds: kindsOf(all) };
}

/** One word that is found cannot be done without; of several, a page of what people look for is enough. */
function enough(found: ReadonlyMap<string, number>, { query }: SearchRequest): boolean {
  if (query.words.length === 0) return true;
  if (query.words.length === 1) return found.size > 0;
  return wantedOf(found) >= ENOUGH;
}

const wantedOf = (found: ReadonlyMap<string, number>) =>
  [...found].reduce((total, [kind, count]) => (PASSED_BY.has(kind) ? total : total + count), 0);

/** How many there are of each kind; its own clauses do not change that. */
const kindsOf = ({ facets }: SearchAnswer) => facets.get('kinds') ?? new Map<string, number>();

/** Kinds that only lie on the way. */
const PASSED_BY: ReadonlySet<string> = new Set(
  SEARCHED_KINDS.filter((kind) => DOCUMENT_SHAPES[kind].weight < 1).map(entityKind),
);
