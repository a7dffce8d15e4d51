import type { SearchAnswer, SearchRequest } from '../../engine.ts';
import { WORD_FIELDS } from '../../indexed-words.ts';
import { type CompactWords, compactWords } from '../../rank/compact-words.ts';
import { inReadersOrder } from '../../rank/outcomes.ts';
import { relevanceTo } from '../../rank/relevance.ts';
import type { WeighedWord } from '../../rank/weighed-word.ts';
import { RANKED } from '../../rank/weights.ts';
import type { WeightedText } from './covering.ts';
import { NO_HITS } from './scope.ts';
import type { Server } from './server.ts';
import { keyOf, type StoredDocument } from './stored-document.ts';
import { attributeOf, unionOf } from './union.ts';

type Hits = SearchAnswer['hits'];

/**
 * Everything that any of the texts finds, with its facets; the first hits in the order of our own.
 * @param words what those are ordered by, asked for only where it matters
 */
export async function answerFrom(
  server: Server,
  request: SearchRequest,
  texts: readonly WeightedText[],
  words: () => Promise<readonly WeighedWord[]>,
): Promise<SearchAnswer> {
  const { clauses, facets, order, query } = request;
  const refined = facets.filter((facet) => clauses.some((clause) => clause.facet === facet));
  const free = facets.filter((facet) => !refined.includes(facet));
  const look = { server, request, texts };
  const inOwnOrder = query.words.length > 0 && order.by === 'relevance' && within(request);
  const [main, ...sides] = await Promise.all([
    inOwnOrder ? rankedPage(look, free, words) : serversPage(look, free),
    ...refined.map((facet) =>
      unionOf(server, request, { texts, facets: [facet], except: facet, page: NO_HITS, fields: ['key'] }),
    ),
  ]);
  const counts = Object.assign({}, main.counts, ...sides.map((side) => side.counts)) as typeof main.counts;
  return {
    hits: main.hits,
    total: main.total,
    facets: new Map(facets.map((facet) => [facet, new Map(Object.entries(counts[attributeOf(facet)] ?? {}))])),
  };
}

interface Look {
  server: Server;
  request: SearchRequest;
  texts: readonly WeightedText[];
}

/** Whole pages, so that none lies half in our order and half in the server's. */
const windowOf = ({ pageSize }: SearchRequest) => Math.ceil(RANKED / pageSize) * pageSize;
/** A page of no hits needs no order. */
const within = (request: SearchRequest) => request.pageSize > 0 && request.page * request.pageSize <= windowOf(request);

async function serversPage({ server, request, texts }: Look, facets: SearchRequest['facets']) {
  const page = { page: request.page, hitsPerPage: request.pageSize };
  const found = await unionOf(server, request, {
    texts,
    facets,
    page,
    fields: request.pageSize > 0 ? ['key', 'version'] : ['key'],
  });
  const hits = found.hits.map((hit) => ({ ...hit, score: 0 }));
  return { ...found, hits: await documentsOf(server, hits) };
}

/** The first hits are weighed by their words; only those of the page are then read. */
async function rankedPage(
  { server, request, texts }: Look,
  facets: SearchRequest['facets'],
  asked: () => Promise<readonly WeighedWord[]>,
) {
  const { namesOnly = false, page, pageSize } = request;
  const fields = ['key', 'weight', 'version'] as const;
  const window = { page: 1, hitsPerPage: windowOf(request) };
  const looking = unionOf(server, request, { texts, facets, page: window, fields });
  const [found, words] = await Promise.all([looking, asked()]);
  const wordsOfHits = await wordsOf(server, found.hits);
  const relevance = relevanceTo(words, namesOnly);
  const scores = found.hits.flatMap(({ key, weight, version }) => {
    const ofHit = wordsOfHits.get(key);
    return ofHit ? [{ key, version, weight, words: ofHit, score: relevance(weight, ofHit) }] : [];
  });
  scores.sort((one, other) => other.score - one.score);
  const onPage = inReadersOrder(scores, request).slice((page - 1) * pageSize, page * pageSize);
  return { ...found, hits: await documentsOf(server, onPage) };
}

const WORDS_OF_HITS = ['key', 'version', ...WORD_FIELDS.flatMap((field) => [field, `${field}Stems`] as const)] as const;

/** The words of hits by their keys: those held, and those of documents that are new here, which are asked for. */
async function wordsOf(
  { client, index, held }: Server,
  hits: readonly Pick<StoredDocument, 'key' | 'version'>[],
): Promise<Map<string, CompactWords>> {
  const words = new Map<string, CompactWords>();
  const unknown: string[] = [];
  for (const hit of hits) {
    const known = held.words.get(hit);
    if (known) words.set(hit.key, known);
    else unknown.push(hit.key);
  }
  if (unknown.length === 0) return words;
  const { results } = await client
    .index<StoredDocument>(index)
    .getDocuments({ ids: unknown, fields: [...WORDS_OF_HITS], limit: unknown.length });
  for (const { key, version, ...indexed } of results) {
    const compact = compactWords(indexed);
    words.set(key, compact);
    held.words.hold({ key, version }, compact);
  }
  return words;
}

/** The documents of a page: those held, and those of whatever is new here, which are asked for. */
async function documentsOf(
  { client, index, held }: Server,
  scores: readonly { key: string; version: string; score: number }[],
): Promise<Hits> {
  const shown = new Map(
    scores.flatMap((one) => held.shown.get(one) ?? []).map((document) => [keyOf(document.id), document]),
  );
  const unknown = scores.filter(({ key }) => !shown.has(key)).map(({ key }) => key);
  if (unknown.length > 0) {
    const { results } = await client
      .index<StoredDocument>(index)
      .getDocuments({ ids: unknown, fields: ['key', 'version', 'shown'], limit: unknown.length });
    for (const one of results) shown.set(one.key, held.shown.hold(one));
  }
  return scores.flatMap(({ key, score }) => {
    const document = shown.get(key);
    return document ? [{ document, score }] : [];
  });
}
