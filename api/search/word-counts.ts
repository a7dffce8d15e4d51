import type { SearchEngine } from './engine.ts';
import type { Query } from './query/query.ts';

/** How many things one word of a search finds by itself. */
export interface CountedWord {
  word: string;
  count: number;
}

/** Beyond so many words nobody asks which of them was too much. */
const MOST_WORDS = 8;

/** What each word finds by itself: where a search found nothing, this tells which word cost everything. */
export function countWords(engine: SearchEngine, query: Query): Promise<CountedWord[]> {
  const single = { clauses: [], facets: [], order: { by: 'relevance' as const }, page: 1, pageSize: 1 };
  return Promise.all(
    query.words.slice(0, MOST_WORDS).map(async (word) => {
      const alone: Query = { words: [word], phrases: [], without: [] };
      const exact = await engine.search({ ...single, query: alone, reading: 'exact' });
      return { word: word.text, count: exact.total };
    }),
  );
}
