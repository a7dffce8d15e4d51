import { FACETS } from '../../../api/search/document.ts';
import type { SearchEngine } from '../../../api/search/engine.ts';
import { clausesOf } from '../../../api/search/filter-clauses.ts';
import { find } from '../../../api/search/find.ts';
import { parseQuery } from '../../../api/search/query/parse.ts';
import { post } from './post.ts';

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
 * The engine by itself, asked once for the same words, filters, page and facets, without API, readings or graph: our
 * embedded index; of a Meilisearch what it gives over HTTP to one plain request for all of it.
 */
export function bareEngine(engine: SearchEngine, meilisearch?: Meilisearch) {
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

/** The engine asked as the API asks it, without the API: with typos, beginnings and fewer words where that finds too little. */
export const inAllReadings =
  (engine: SearchEngine) =>
  ({ text, kinds, filter }: Asked) =>
    find(engine, {
      text,
      clauses: clausesOf(filter ?? {}, kinds),
      facets: FACETS,
      order: { by: 'relevance' },
      page: 1,
      pageSize: 20,
    });

interface Meilisearch {
  url: string;
  key: string;
  index: string;
}

/**
 * The page, and for each facet that is filtered by one more query that counts it without its own filter. Not compressed, as
 * ours: a compressed answer waits 40 ms for acknowledgements, which would flatter us.
 */
async function plainly({ url, key, index }: Meilisearch, asked: Asked) {
  const filters = Object.entries({ ...asked.filter, ...(asked.kinds && { kinds: asked.kinds }) });
  const question = { indexUid: index, q: asked.text, matchingStrategy: 'all', page: 1 };
  const filterBut = (except?: string) =>
    filters
      .filter(([facet]) => facet !== except)
      .map(([facet, values]) => `facets.${facet} IN [${JSON.stringify(values).slice(1, -1)}]`);
  const refined = filters.map(([facet]) => facet);
  const others = FACETS.filter((facet) => !refined.includes(facet)).map((facet) => `facets.${facet}`);
  const page = { ...question, filter: filterBut(), facets: others, hitsPerPage: 20, attributesToRetrieve: ['shown'] };
  const sides = refined.map((facet) => ({
    ...question,
    filter: filterBut(facet),
    facets: [`facets.${facet}`],
    hitsPerPage: 0,
  }));
  const headers = { authorization: `Bearer ${key}`, 'accept-encoding': 'identity' };
  await post(`${url}/multi-search`, { queries: [page, ...sides] }, headers);
}
