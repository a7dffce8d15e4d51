import { setImmediate } from 'node:timers/promises';
import MiniSearch, { type Query as MiniSearchQuery, type SearchResult } from 'minisearch';
import type { SearchDocument } from '../document.ts';
import type { Order, SearchAnswer, SearchEngine, SearchRequest } from '../engine.ts';
import { type IndexedWords, indexedWords, PASSAGE_END, WORD_FIELDS } from '../indexed-words.ts';
import { asksNothing } from '../query/query.ts';
import { DOCUMENT_SHAPES } from '../shapes.ts';
import { countFacets } from './count-facets.ts';
import { meetsPhrases, queryTree } from './query-tree.ts';

interface Entry {
  document: SearchDocument;
  words: IndexedWords;
}

/** The index of one process, in memory: MiniSearch finds and ranks, this adds what it does not know. */
class MemoryIndex {
  readonly entries = new Map<string, Entry>();
  readonly #miniSearch = new MiniSearch<{ id: string } & IndexedWords>({
    fields: WORD_FIELDS.flatMap((field) => [field, `${field}Stems`]),
    tokenize: (text) => text.split(/\s/),
    processTerm: (term) => term || null,
    // Its sweep for discarded documents runs between changes and falls over them: here each takes its own words out.
    autoVacuum: false,
  });

  put(document: SearchDocument) {
    this.remove(document.id);
    const words = indexedWords(document);
    this.#miniSearch.add({ id: document.id, ...words });
    this.entries.set(document.id, { document, words });
  }

  remove(id: string) {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.#miniSearch.remove({ id, ...entry.words });
    this.entries.delete(id);
  }

  /** The documents that match, with their scores; in no order. */
  matching(request: SearchRequest): { entry: Entry; score: number }[] {
    const { query } = request;
    if (asksNothing(query)) return [...this.entries.values()].map((entry) => ({ entry, score: 0 }));
    const wholeName = query.words.map(({ stem }) => stem).join(' ');
    const found = this.#results(request).map((result) => ({ entry: this.#entryOf(result), result }));
    return found.flatMap(({ entry, result }) =>
      entry && meetsPhrases(entry.words, query, request.namesOnly ?? false) && enoughWords(result, request)
        ? [{ entry, score: result.score * worthOf(entry, wholeName) }]
        : [],
    );
  }

  /** In a tolerant reading first those words alone may be misspelt that find nothing, then any. */
  #results(request: SearchRequest): SearchResult[] {
    const finds = (part: MiniSearchQuery) => this.#miniSearch.search(part).length > 0;
    const results = this.#miniSearch.search(queryTree(request, finds));
    if (results.length > 0 || request.reading !== 'tolerant') return results;
    return this.#miniSearch.search(queryTree(request, () => false));
  }

  #entryOf({ id }: SearchResult) {
    return this.entries.get(id);
  }
}

/** What has the very words as its name was meant, most likely; words side by side say more than words apart. */
const NAMED_SO = 2.5;
const SIDE_BY_SIDE = 1.8;

function worthOf({ document, words }: Entry, stems: string): number {
  const { weight } = DOCUMENT_SHAPES[document.kind];
  if (inPassages(words.namesStems).includes(`${PASSAGE_END}${stems}${PASSAGE_END}`)) return weight * NAMED_SO;
  if (!stems.includes(' ')) return weight;
  const texts = [words.namesStems, words.labelsStems, words.summaryStems, words.textsStems];
  return texts.some((text) => text.includes(stems)) ? weight * SIDE_BY_SIDE : weight;
}

const inPassages = (words: string) => `${PASSAGE_END}${words}${PASSAGE_END}`;

/** A relaxed reading still wants half of the words. */
function enoughWords({ queryTerms }: SearchResult, { query, reading }: SearchRequest): boolean {
  if (reading !== 'relaxed') return true;
  const matched = query.words.filter(({ form, stem }) => queryTerms.includes(form) || queryTerms.includes(stem));
  return matched.length * 2 >= query.words.length;
}

/** The search engine without a server: good to some thousands of documents. */
export function openEmbedded(): SearchEngine {
  let index = new MemoryIndex();
  let built = false;
  return {
    name: 'embedded',
    search: async (request) => answerOf(index.matching(request), request),
    exists: async () => built,
    put: async (documents) => {
      await putAll(index, documents);
    },
    remove: async (ids) => {
      for (const id of ids) index.remove(id);
    },
    rebuild: async (documents) => {
      const shadow = new MemoryIndex();
      for await (const batch of documents) await putAll(shadow, batch);
      index = shadow;
      built = true;
    },
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

function answerOf(matching: { entry: Entry; score: number }[], request: SearchRequest): SearchAnswer {
  const { page, pageSize, clauses, facets, order } = request;
  const documents = matching.map(({ entry, score }) => ({ document: entry.document, score }));
  const { met, counts } = countFacets(documents, clauses, facets);
  met.sort(comparison(order));
  return { hits: met.slice((page - 1) * pageSize, page * pageSize), total: met.length, facets: counts };
}

type Scored = { document: SearchDocument; score: number };

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

const orderName = ({ document: { orderNames } }: Scored, order: Order) =>
  ('language' in order ? orderNames[order.language] : undefined) ?? orderNames.en ?? Object.values(orderNames)[0] ?? '';

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
