import type { Meilisearch } from 'meilisearch';
import type { SearchRequest } from '../../engine.ts';
import { mended } from '../../query/mend.ts';
import type { Query, QueryWord } from '../../query/query.ts';
import { rarityOf, type WeighedWord } from '../../rank/relevance.ts';
import { strictWord, tolerantWord } from './query-text.ts';
import { NO_HITS, scopeOf, totalOf } from './scope.ts';

/** The words of a query with what the index knows of each. */
export interface LookedUp {
  /** With misspelt words mended where that helps. */
  query: Query;
  /** Those that find anything, at least with typos. */
  words: WeighedWord[];
  known(word: QueryWord): boolean;
}

/** Looks each word up by itself; what is not known, with typos as well. */
export async function lookUp(client: Meilisearch, index: string, request: SearchRequest): Promise<LookedUp> {
  const { query } = request;
  const first = await countsOf(
    client,
    index,
    request,
    query.words.flatMap((word) => [strictWord(word), tolerantWord(word)]),
  );
  const all = first.at(-1) ?? 0;
  const strict = (place: number) => first[place * 2] ?? 0;
  const words = mended(query.words, (word) => strict(query.words.indexOf(word)) > 0);
  const again = words.filter((word, place) => word.stem !== query.words[place]?.stem);
  const second = again.length > 0 ? await countsOf(client, index, request, again.map(strictWord)) : [];
  const weighed = words.map((word, place) => {
    const mendedAt = again.indexOf(word);
    const found = (mendedAt >= 0 ? second[mendedAt] : strict(place)) || 0;
    const tolerant = found === 0;
    const count = found || (request.reading === 'exact' ? 0 : (first[place * 2 + 1] ?? 0));
    return { word, tolerant, rarity: rarityOf(count, all), count };
  });
  const known = new Set(weighed.filter(({ tolerant }) => !tolerant).map(({ word }) => word));
  return {
    query: { ...query, words: [...words] },
    words: weighed.filter(({ count }) => count > 0),
    known: (word) => known.has(word),
  };
}

/** How many documents each text finds; at the end, how many there are. */
async function countsOf(
  client: Meilisearch,
  indexUid: string,
  request: SearchRequest,
  texts: readonly string[],
): Promise<number[]> {
  const queries = [...texts, ''].map((q) => ({
    ...scopeOf(request),
    indexUid,
    q,
    matchingStrategy: 'all' as const,
    ...NO_HITS,
  }));
  const { results } = await client.multiSearch({ queries });
  return results.map((result) => totalOf(result));
}
