import { FACETS } from '../../../api/search/document.ts';
import type { SearchEngine } from '../../../api/search/engine.ts';
import { clausesOf } from '../../../api/search/filter-clauses.ts';
import { parseQuery } from '../../../api/search/query/parse.ts';

/** A question as the search page asks it. */
export interface Asked {
  text: string;
  kinds?: string[];
  filter?: Record<string, string[]>;
}

/** What people type in four languages, half-typed and misspelt too, with and without something to narrow by. */
const TEXTS = [
  'migrants',
  'integr',
  'chatbot',
  'traffic',
  'blockchain land registry',
  'health',
  'stranieri',
  'мигранти',
  'מהגרים',
  'waste collection',
  'education for chil',
  'trasporto pubblico',
  'образование',
  'open cities',
  'participation',
  'inclusione soci',
  'SDG 11.3',
  'Sofia',
  'enviromental monitoring',
  'tax fraud detection',
  '',
];
const FILTERS: Omit<Asked, 'text'>[] = [
  {},
  {},
  { kinds: ['PRACTICE'] },
  { filter: { countries: ['country:it', 'country:es'] } },
  { filter: { statuses: ['RUNNING'], countries: ['country:it'] } },
];

export const SPEED_QUESTIONS: Asked[] = TEXTS.flatMap((text) => FILTERS.map((narrowed) => ({ text, ...narrowed })));

/**
 * The engine by itself, asked once for the same words, filters, facets and page: our embedded index without API, readings
 * or graph; a Meilisearch over HTTP as plainly as it takes a question, its counts of refined facets not asked for.
 */
export function bareEngine(engine: SearchEngine, meilisearch?: { url: string; key: string; index: string }) {
  if (meilisearch) return (asked: Asked) => plainly(meilisearch, asked);
  return ({ text, kinds, filter }: Asked) =>
    engine.search({
      query: parseQuery(text),
      reading: 'exact',
      clauses: clausesOf(filter ?? {}, kinds),
      facets: FACETS,
      order: { by: 'relevance' },
      page: 1,
      pageSize: 20,
    });
}

async function plainly({ url, key, index }: { url: string; key: string; index: string }, asked: Asked) {
  const filters = { ...asked.filter, ...(asked.kinds && { kinds: asked.kinds }) };
  const answer = await fetch(`${url}/indexes/${index}/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      q: asked.text,
      matchingStrategy: 'all',
      filter: Object.entries(filters).map(
        ([facet, values]) => `facets.${facet} IN [${JSON.stringify(values).slice(1, -1)}]`,
      ),
      facets: FACETS.map((facet) => `facets.${facet}`),
      page: 1,
      hitsPerPage: 20,
      attributesToRetrieve: ['shown'],
    }),
  });
  await answer.json();
}
