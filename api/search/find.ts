import { type Closest, closest } from './closest-reading.ts';
import { type Ask, didYouMean } from './did-you-mean.ts';
import type { FacetName } from './document.ts';
import type { Clause, Order, Reading, SearchAnswer, SearchEngine, SearchRequest } from './engine.ts';
import { parseQuery } from './query/parse.ts';
import { asksNothing, type Query } from './query/query.ts';
import { askingForName, askingForOtherNames, type LackingTown, townsNamed, withKnownTowns } from './query/towns.ts';

/** What a reader asks. */
export interface SearchQuestion {
  text: string;
  clauses: readonly Clause[];
  /** The facets to count; counting takes time where nobody looks at them. */
  facets: readonly FacetName[];
  order: Order;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** An answer with the query and the reading that led to it. */
export interface SearchFindings extends SearchAnswer {
  query: Query;
  reading: Reading;
  didYouMean: string | null;
}

/**
 * Answers in the closest reading that finds enough: with all words, then with typos, then without some. Facets count
 * whatever the clauses leave; the clauses never change the reading, so that each value finds what it was counted for.
 */
export async function find(engine: SearchEngine, question: SearchQuestion): Promise<SearchFindings> {
  const { text, ...rest } = question;
  const request: SearchRequest = {
    ...rest,
    facets: [...new Set([...rest.facets, 'kinds' as const])],
    query: parseQuery(text),
    reading: 'exact',
  };
  if (asksNothing(request.query) && text.trim() !== '') return { ...nothingOf(request), didYouMean: null };
  const { answer, reading, query } = await closestWithTowns(engine, request);
  const documents = answer.hits.map(({ document }) => document);
  const ask: Ask = (asked, as) => engine.search({ ...ANYTHING, pageSize: SPELT, query: asked, reading: as });
  const better = reading === 'exact' ? null : await didYouMean(text, query, documents, ask);
  return { ...answer, query, reading, didYouMean: better };
}

/** A text without anything that can be looked for, as "🎉", does not ask for everything, as none does. */
const nothingOf = ({ query, facets }: SearchRequest) => ({
  hits: [],
  total: 0,
  facets: new Map(facets.map((facet) => [facet, new Map<string, number>()])),
  query,
  reading: 'exact' as const,
});

/** Whether there is nothing to find in any reading, and not for a filter or on a page too far. */
export const isMissed = ({ total }: SearchFindings, { clauses }: SearchQuestion): boolean =>
  total === 0 && clauses.length === 0;

/**
 * A town of which nothing has the name is not taken for another that is spelt nearly so: what else was asked for is found
 * without it. Most questions name no town; where one does, both are asked at once.
 */
async function closestWithTowns(engine: SearchEngine, request: SearchRequest): Promise<Closest> {
  const [asked, towns] = await Promise.all([closest(engine, request), lackingTowns(engine, request.query)]);
  if (towns.length === 0) return asked;
  const query = withKnownTowns(request.query, towns);
  const isWhole = towns.every(({ known }) => known);
  const isNothing = !isWhole && query.phrases.length > request.query.phrases.length;
  if (isNothing) return { answer: await engine.search({ ...request, query }), reading: 'exact', query };
  const found = await closest(engine, { ...request, query });
  return isWhole ? found : { ...found, reading: 'relaxed' };
}

async function lackingTowns(engine: SearchEngine, query: Query): Promise<LackingTown[]> {
  const isKnown = async (asked: Query) =>
    (await engine.search({ ...ANYTHING, query: asked, reading: 'exact' })).total > 0;
  const towns = await Promise.all(
    townsNamed(query).map(async (town) => {
      if (await isKnown(askingForName(town))) return [];
      const others = askingForOtherNames(town);
      const known = await Promise.all(others.map(isKnown));
      return [{ ...town, known: others[known.indexOf(true)]?.phrases[0] }];
    }),
  );
  return towns.flat();
}

/** So many things that a word finds are looked at for how it is spelt. */
const SPELT = 10;

/** How much there is of it at all. */
const ANYTHING = { clauses: [], facets: [], order: { by: 'relevance' as const }, page: 1, pageSize: 0 };
