import type { Meilisearch } from 'meilisearch';
import type { SearchAnswer, SearchRequest } from '../../engine.ts';
import { WORD_FIELDS } from '../../indexed-words.ts';
import { compactWords } from '../../rank/compact-words.ts';
import { relevanceTo, type WeighedWord } from '../../rank/relevance.ts';
import { RANKED } from '../../rank/weights.ts';
import type { WeightedText } from './covering.ts';
import { NO_HITS } from './scope.ts';
import { type StoredDocument, shownOf } from './stored-document.ts';
import { attributeOf, unionOf } from './union.ts';

type Hits = SearchAnswer['hits'];

/**
 * Everything that any of the texts finds, with its facets; the first hits in the order of our own.
 * @param words what those are ordered by; none for the server's order throughout
 */
export async function answerFrom(
  client: Meilisearch,
  index: string,
  request: SearchRequest,
  texts: readonly WeightedText[],
  words: readonly WeighedWord[],
): Promise<SearchAnswer> {
  const { clauses, facets } = request;
  const refined = facets.filter((facet) => clauses.some((clause) => clause.facet === facet));
  const free = facets.filter((facet) => !refined.includes(facet));
  const look = { client, index, request, texts };
  const inOwnOrder = words.length > 0 && request.order.by === 'relevance' && within(request);
  const [main, ...sides] = await Promise.all([
    inOwnOrder ? rankedPage(look, free, words) : serversPage(look, free),
    ...refined.map((facet) =>
      unionOf(client, index, request, { texts, facets: [facet], except: facet, page: NO_HITS, fields: ['key'] }),
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
  client: Meilisearch;
  index: string;
  request: SearchRequest;
  texts: readonly WeightedText[];
}

/** Whole pages, so that none lies half in our order and half in the server's. */
const windowOf = ({ pageSize }: SearchRequest) => Math.ceil(RANKED / pageSize) * pageSize;
const within = (request: SearchRequest) => request.page * request.pageSize <= windowOf(request);

async function serversPage({ client, index, request, texts }: Look, facets: SearchRequest['facets']) {
  const page = { page: request.page, hitsPerPage: request.pageSize };
  const found = await unionOf(client, index, request, { texts, facets, page, fields: ['shown'] });
  return { ...found, hits: found.hits.map((hit): Hits[number] => ({ document: shownOf(hit), score: 0 })) };
}

/** The first hits are weighed by their words; only those of the page are then read. */
async function rankedPage(
  { client, index, request, texts }: Look,
  facets: SearchRequest['facets'],
  words: readonly WeighedWord[],
) {
  const { namesOnly = false, page, pageSize } = request;
  const read = namesOnly ? (['names'] as const) : WORD_FIELDS;
  const fields = ['key', 'weight', ...read.flatMap((field) => [field, `${field}Stems`] as const)] as const;
  const window = { page: 1, hitsPerPage: windowOf(request) };
  const found = await unionOf(client, index, request, { texts, facets, page: window, fields });
  const relevance = relevanceTo(words, namesOnly);
  const scores = found.hits.map((hit) => ({ key: hit.key, score: relevance(hit.weight, compactWords(hit)) }));
  const onPage = scores.sort((one, other) => other.score - one.score).slice((page - 1) * pageSize, page * pageSize);
  return { ...found, hits: await documentsOf(client, index, onPage) };
}

async function documentsOf(
  client: Meilisearch,
  index: string,
  scores: readonly { key: string; score: number }[],
): Promise<Hits> {
  if (scores.length === 0) return [];
  const { results } = await client
    .index<StoredDocument>(index)
    .getDocuments({ ids: scores.map(({ key }) => key), fields: ['key', 'shown'], limit: scores.length });
  const shown = new Map(results.map((one) => [one.key, one]));
  return scores.flatMap(({ key, score }) => {
    const one = shown.get(key);
    return one ? [{ document: shownOf(one), score }] : [];
  });
}
