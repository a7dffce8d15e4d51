import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import type { FacetName } from '../../document.ts';
import type { Order, SearchAnswer, SearchRequest } from '../../engine.ts';
import { WORD_FIELDS } from '../../indexed-words.ts';
import type { QueryWord } from '../../query/query.ts';
import { filterOf } from './filter.ts';
import { exactTexts, type QueryText, relaxedText, strictWord, tolerantText, tolerantWord } from './query-text.ts';
import { type StoredDocument, shownOf } from './stored-document.ts';

/** Answers a request: of the texts that a reading may take, by the first that finds anything, else by the last. */
export async function ask(client: Meilisearch, index: string, request: SearchRequest): Promise<SearchAnswer> {
  const texts = await textsFor(client, index, request);
  for (const text of texts.slice(0, -1)) {
    const answer = await askFor(client, index, request, text);
    if (answer.total > 0) return answer;
  }
  return askFor(client, index, request, texts.at(-1) ?? EVERYTHING);
}

const EVERYTHING: QueryText = { q: '', matchingStrategy: 'all' };

async function textsFor(client: Meilisearch, index: string, request: SearchRequest): Promise<QueryText[]> {
  const { query, reading } = request;
  if (reading === 'exact' || query.words.length === 0) return exactTexts(query);
  const counts = await countsOfWords(client, index, request);
  const known = (word: QueryWord) => (counts.get(word)?.strict ?? 0) > 0;
  if (reading === 'tolerant') return [tolerantText(query, known), tolerantText(query, () => false)];
  const found = query.words.filter((word) => known(word) || (counts.get(word)?.tolerant ?? 0) > 0);
  const rarestFirst = found.sort((one, other) => rarity(counts, one) - rarity(counts, other));
  return rarestFirst.length > 0 ? [relaxedText(query, rarestFirst, known)] : [tolerantText(query, known)];
}

type Counts = Map<QueryWord, { strict: number; tolerant: number }>;

const rarity = (counts: Counts, word: QueryWord) => counts.get(word)?.strict || (counts.get(word)?.tolerant ?? 0);

/** How many documents each word finds by itself. */
async function countsOfWords(client: Meilisearch, index: string, request: SearchRequest): Promise<Counts> {
  const { words } = request.query;
  const queries = words.flatMap((word) => [strictWord(word), tolerantWord(word)]);
  const { results } = await client.multiSearch({
    queries: queries.map((q) => ({
      ...scopeOf(request),
      indexUid: index,
      q,
      matchingStrategy: 'all' as const,
      ...NO_HITS,
    })),
  });
  const totals = results.map((result) => totalOf(result));
  return new Map(
    words.map((word, place) => [word, { strict: totals[place * 2] ?? 0, tolerant: totals[place * 2 + 1] ?? 0 }]),
  );
}

/** A page of no hits still counts exactly; a limit of 0 would not. */
const NO_HITS = { page: 1, hitsPerPage: 0 };
const totalOf = (result: object) => ('totalHits' in result ? Number(result.totalHits) : 0);
const scopeOf = ({ namesOnly }: SearchRequest) =>
  namesOnly
    ? { attributesToSearchOn: ['names', 'namesStems'] }
    : { attributesToSearchOn: WORD_FIELDS.flatMap((field) => [field, `${field}Stems`]) };

async function askFor(
  client: Meilisearch,
  index: string,
  request: SearchRequest,
  text: QueryText,
): Promise<SearchAnswer> {
  const { clauses, facets } = request;
  const refined = facets.filter((facet) => clauses.some((clause) => clause.facet === facet));
  const asked = { ...scopeOf(request), ...text, indexUid: index };
  const main: MultiSearchQuery = {
    ...asked,
    filter: filterOf(clauses),
    facets: facets.filter((facet) => !refined.includes(facet)).map(attributeOf),
    sort: sortOf(request.order),
    page: request.page,
    hitsPerPage: request.pageSize,
    attributesToRetrieve: ['shown'],
    showRankingScore: true,
  };
  const sides = refined.map((facet): MultiSearchQuery => {
    return { ...asked, filter: filterOf(clauses, facet), facets: [attributeOf(facet)], ...NO_HITS };
  });
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, StoredDocument>({
    queries: [main, ...sides],
  });
  return {
    hits: (results[0]?.hits ?? []).map((hit) => ({ document: shownOf(hit), score: hit._rankingScore ?? 0 })),
    total: totalOf(results[0] ?? {}),
    facets: countsIn(
      results.map(({ facetDistribution = {} }) => facetDistribution),
      facets,
    ),
  };
}

const attributeOf = (facet: FacetName) => `facets.${facet}`;

function countsIn(distributions: Record<string, Record<string, number>>[], facets: readonly FacetName[]) {
  const all = Object.assign({}, ...distributions) as Record<string, Record<string, number>>;
  return new Map(facets.map((facet) => [facet, new Map(Object.entries(all[attributeOf(facet)] ?? {}))]));
}

/** Equals are told apart by their key, so that pages never overlap. */
function sortOf(order: Order): string[] {
  if (order.by === 'newest') return ['createdAt:desc', 'key:asc'];
  if (order.by === 'mostAdopted') return ['adopted:desc'];
  if (order.by === 'name') return [`orderNames.${order.language}:asc`, 'orderNames.en:asc', 'key:asc'];
  return [];
}
