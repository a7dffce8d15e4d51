import { setImmediate } from 'node:timers/promises';
import type { SearchDocument } from '../document.ts';
import type { LogPlace, Order, SearchAnswer, SearchEngine, SearchRequest } from '../engine.ts';
import { firstInOrder } from '../first-in-order.ts';
import { inReadersOrder } from '../rank/outcomes.ts';
import { asksForTopic } from '../rank/resemblance.ts';
import { RESEMBLANCE } from '../rank/weights.ts';
import { DOCUMENT_SHAPES } from '../shapes.ts';
import { MemoryIndex, type Scored } from './memory-index.ts';

/** The search engine without a server: good to some thousands of documents. */
export function openEmbedded(): SearchEngine {
  let index = new MemoryIndex();
  let built = false;
  let place: LogPlace | null = null;
  return {
    name: 'embedded',
    search: async (request) => answerOf(index, request),
    exists: async () => built,
    put: async (documents) => {
      await putAll(index, documents);
    },
    remove: async (ids) => {
      for (const id of ids) index.remove(id);
    },
    rebuild: async (documents, ready) => {
      const shadow = new MemoryIndex();
      for await (const batch of documents) await putAll(shadow, batch);
      await ready?.();
      index = shadow;
      built = true;
    },
    place: async () => place,
    keepPlace: async (kept) => {
      place = kept;
    },
    tidy: async () => {},
    ping: async () => {},
    close: async () => {},
  };
}

/** Lets others have their turn now and then: a server goes on answering while its index is built. */
async function putAll(index: MemoryIndex, documents: readonly SearchDocument[]) {
  for (const [count, document] of documents.entries()) {
    index.put(document);
    if (count % TURN === TURN - 1) await setImmediate();
  }
}

const TURN = 10;

function answerOf(index: MemoryIndex, request: SearchRequest): SearchAnswer {
  const { page, pageSize, clauses, facets } = request;
  const { met, counts } = index.facets.count(index.matching(request), clauses, facets);
  const first = pageSize > 0 ? firstOf(met, request) : [];
  const hits = first.slice((page - 1) * pageSize).map(({ document, score }) => ({ document, score }));
  return { hits, total: met.length, facets: counts };
}

function firstOf(met: readonly Scored[], request: SearchRequest): Scored[] {
  const count = request.page * request.pageSize;
  if (!asksForTopic(request)) return firstInOrder(met, count, comparison(request.order));
  const first = firstInOrder(met, Math.max(count, RESEMBLANCE.window), comparison(request.order));
  const weighed = first.map((hit) => ({ ...hit, weight: DOCUMENT_SHAPES[hit.document.kind].weight }));
  return inReadersOrder(weighed, request).slice(0, count);
}

/** Equals are told apart by relevance, then by id, so that pages never overlap. */
function comparison(order: Order): (one: Scored, other: Scored) => number {
  const first = FIRST[order.by];
  return (one, other) =>
    first(one, other, order) || other.score - one.score || (one.document.id < other.document.id ? -1 : 1);
}

const FIRST: Record<Order['by'], (one: Scored, other: Scored, order: Order) => number> = {
  relevance: () => 0,
  newest: (one, other) => compare(other.document.createdAt, one.document.createdAt),
  mostAdopted: (one, other) => other.document.adopted - one.document.adopted,
  name: (one, other, order) => compare(orderName(one, order), orderName(other, order)),
};

function orderName({ document: { orderNames } }: Scored, order: Order): string {
  const read =
    'languages' in order ? order.languages.find((language) => orderNames[language] !== undefined) : undefined;
  return (read && orderNames[read]) ?? orderNames.en ?? Object.values(orderNames)[0] ?? '';
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
