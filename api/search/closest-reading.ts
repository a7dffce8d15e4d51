import { SEARCHED_KINDS } from './document.ts';
import type { Reading, SearchAnswer, SearchEngine, SearchRequest } from './engine.ts';
import { entityKind } from './facet-values.ts';
import { completed } from './query/mend.ts';
import type { Query } from './query/query.ts';
import { ENOUGH } from './rank/weights.ts';
import { DOCUMENT_SHAPES } from './shapes.ts';

/** An answer in the reading and to the query that it answers. */
export interface Closest {
  answer: SearchAnswer;
  reading: Reading;
  query: Query;
}

/**
 * The answer in the closest reading that finds enough. Typos are only looked for where the words find nothing as they stand, nor
 * as what they begin.
 * @throws SearchUnavailable
 */
export async function closest(engine: SearchEngine, request: SearchRequest): Promise<Closest> {
  const { query } = request;
  const exact = await tried(engine, request);
  const begun = await asBegun(engine, request, exact);
  if (begun) return begun;
  if (exact.enough) return { answer: await exact.answer(), reading: 'exact', query };
  if (exact.total === 0) {
    const { answer, enough } = await tried(engine, { ...request, reading: 'tolerant' });
    if (enough) return { answer: await answer(), reading: 'tolerant', query };
  }
  const { answer, total } = await answered(engine, { ...request, reading: 'relaxed' });
  return total > exact.total
    ? { answer, reading: 'relaxed', query }
    : { answer: await exact.answer(), reading: 'exact', query };
}

/** Half a word finds little where the documents have it in another language; the beginning of a place is meant as that. */
async function asBegun(engine: SearchEngine, request: SearchRequest, exact: Tried): Promise<Closest | null> {
  const words = completed(request.query.words);
  if (!words) return null;
  const before = exact.filtered ? await counted(engine, request) : exact;
  if (wantedOf(before.kinds) >= ENOUGH || PLACES.some((kind) => before.kinds.has(kind))) return null;
  const begun = { ...request, query: { ...request.query, words } };
  const { answer, total } = await answered(engine, begun);
  return total > before.total ? { answer, reading: 'exact', query: begun.query } : null;
}

const PLACES = ['CITY', 'REGION', 'COUNTRY'];

/** How much there is before any filter, and nothing of it. */
const ALL_COUNTED = { clauses: [], facets: ['kinds' as const], page: 1, pageSize: 0 };

interface Counted {
  total: number;
  kinds: ReadonlyMap<string, number>;
}

/** An answer, and how much there is without the clauses. */
interface Answered extends Counted {
  answer: SearchAnswer;
}

/** What a reading finds, and whether that is enough. */
interface Tried extends Counted {
  /** Waited for only where this reading is the one. */
  answer(): Promise<SearchAnswer>;
  enough: boolean;
  /** Whether what was counted is but what the clauses leave. */
  filtered: boolean;
}

/**
 * The answer in a reading, and whether it finds enough without the clauses: else it is not the filters that are too narrow.
 * For one word, which nearly always finds enough, nothing but its answer is asked for first; of several, how much they find
 * is soon known, and what to ask next.
 */
async function tried(engine: SearchEngine, request: SearchRequest): Promise<Tried> {
  const { query, clauses, reading } = request;
  const isServer = engine.name === 'meilisearch';
  if (query.words.length < 2 || (clauses.length === 0 && !isServer)) return triedByAnswer(engine, request);
  // A server looks for the answer while it counts: of the words as they stand, it mostly is the one.
  const asked = isServer && reading === 'exact' ? engine.search(request) : null;
  // Where another reading is the one, nobody waits for it.
  asked?.catch(() => undefined);
  const found = await counted(engine, request);
  const answer = () => asked ?? engine.search(request);
  return { answer, ...found, enough: isEnough(found.kinds, request), filtered: false };
}

async function triedByAnswer(engine: SearchEngine, request: SearchRequest): Promise<Tried> {
  const given = await engine.search(request);
  const answer = async () => given;
  const found = countedIn(given);
  const enough = isEnough(found.kinds, request);
  if (enough || request.clauses.length === 0) return { answer, ...found, enough, filtered: request.clauses.length > 0 };
  const all = await counted(engine, request);
  return { answer, ...all, enough: isEnough(all.kinds, request), filtered: false };
}

/** Both are asked at once. */
async function answered(engine: SearchEngine, request: SearchRequest): Promise<Answered> {
  const answering = engine.search(request);
  if (request.clauses.length === 0) {
    const answer = await answering;
    return { answer, ...countedIn(answer) };
  }
  const [answer, all] = await Promise.all([answering, counted(engine, request)]);
  return { answer, ...all };
}

/** How much a request finds without its clauses. */
async function counted(engine: SearchEngine, request: SearchRequest): Promise<Counted> {
  return countedIn(await engine.search({ ...request, ...ALL_COUNTED }));
}

const countedIn = (answer: SearchAnswer): Counted => ({ total: answer.total, kinds: kindsOf(answer) });

/** One word that is found cannot be done without; of several, a page of what people look for is enough. */
function isEnough(found: ReadonlyMap<string, number>, { query }: SearchRequest): boolean {
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
