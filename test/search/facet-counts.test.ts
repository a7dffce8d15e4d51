import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedBy } from '../../api/filter.ts';
import { FACETS, type FacetName } from '../../api/search/document.ts';
import { type CountedFacet, facetsToShow } from '../../api/search/facets.ts';
import { clausesOf, type SearchFilter } from '../../api/search/filter-clauses.ts';
import { find } from '../../api/search/find.ts';
import { openSearch, type Search } from '../../api/search/open.ts';
import { conditionsFor } from '../../graph/cypher/conditions.ts';
import { countOf, pageOf } from '../../graph/cypher/list.ts';
import { PRACTICE_CONDITIONS } from '../../graph/cypher/practice.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { KINDS } from '../../graph/kinds.ts';
import { openGraph } from '../../graph/open.ts';
import { writeBatch } from '../../graph/write.ts';
import { loadSeed } from '../../seed/load.ts';
import { practicesOfPeriods, type Random, randomFrom, somePractices } from '../support/random-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { dropOwnIndexes, searchSettings } from '../support/search-engines.ts';

/** Open at either end, longer than a lifetime, of one year, within one year, of a decade that is not known better. */
const PERIODS = [
  '../1998',
  '../2011-05',
  '2030/..',
  '2026/..',
  '1950/2080',
  '2007',
  '2009/2009',
  '2010-05/2010',
  '201X',
];

/** Nothing, a word, several, one misspelt, several that nothing has all of, a phrase, one not wanted, other languages. */
const TEXTS = [
  '',
  '',
  'practice',
  'random',
  'integration',
  'intergation',
  'practice of zeppelins among migrants',
  '"practice practice"',
  'practice -random',
  'integrazione dei migranti',
  'интеграция',
  'עיר',
];

let graph: GraphEngine;
beforeAll(async () => {
  graph = await openGraph({ directory: scratchDirectory('facets') });
  await loadSeed(graph);
  const written = '2026-01-01T00:00:00.000Z';
  await writeBatch(graph, somePractices(120, randomFrom(7)), written);
  await writeBatch(graph, practicesOfPeriods(PERIODS), written);
});
afterAll(async () => {
  await graph.close();
  await dropOwnIndexes();
});

/** The practices that the graph itself finds, by statements that know nothing of the index. */
async function practicesInGraph(filter: SearchFilter): Promise<string[]> {
  const conditions = conditionsFor(PRACTICE_CONDITIONS, askedBy(filter));
  const all = { limit: 10_000, backwards: false, after: null, before: null };
  const rows = await pageOf(graph.read, 'Practice', conditions, { sort: 'n.id', descending: false }, all);
  return rows.map(({ node }) => node.id);
}

/** The filter that choosing a value of a facet asks for, in place of what the filter asks for of that facet. */
function choosing(filter: SearchFilter, facet: FacetName, value: string): SearchFilter {
  const [band = '', currency = ''] = value.split(':').reverse();
  const [from, to] = band.split('-');
  const least = { min: Number(from) };
  if (facet === 'citySize') return { ...filter, citySize: { ...least, ...(to && { max: Number(to) - 1 }) } };
  if (facet === 'cost') return { ...filter, cost: { ...least, ...(to && { max: `${Number(to) - 1}.99` }), currency } };
  if (facet === 'hasOutcomes') return { ...filter, hasOutcomes: value === 'true' };
  return { ...filter, [facet]: facet === 'overlaps' ? value : [value] };
}

function someFilter(facets: readonly CountedFacet[], random: Random): SearchFilter {
  let filter: SearchFilter = {};
  const ways = facets.filter(({ name }) => name !== 'kinds');
  for (const { name, values } of random.some(ways, random.upTo(3)))
    for (const { value } of random.some(values, 1)) filter = choosing(filter, name, value);
  for (const { name, values } of random.some(ways, random.upTo(1)))
    if (Array.isArray(filter[name as 'themes']))
      filter = {
        ...filter,
        [name]: random.some(
          values.map(({ value }) => value),
          2,
        ),
      };
  return random.chance(0.3) ? { ...filter, ...random.range() } : filter;
}

describe.each(searchSettings())('facet counts on $name', ({ settings }) => {
  let search: Search;
  beforeAll(async () => {
    search = openSearch(graph, (error) => console.error(error), settings());
    await search.caughtUp();
  }, 120_000);
  afterAll(() => search.close());

  async function ask(text: string, filter: SearchFilter, kinds: readonly string[] = ['Practice']) {
    const clauses = clausesOf(filter, kinds);
    const order = { by: 'relevance' as const };
    const answer = await find(search.engine, { text, clauses, facets: FACETS, order, page: 1, pageSize: 1_000 });
    return {
      total: answer.total,
      ids: answer.hits.map(({ document }) => document.id),
      facets: facetsToShow(answer.facets, clauses),
    };
  }

  test('show every facet, and every value of each agrees with the graph', async () => {
    const { facets } = await ask('', {});
    expect(facets.map(({ name }) => name)).toEqual(FACETS);
    for (const { name, values } of facets.filter((facet) => facet.name !== 'kinds'))
      for (const { value, count } of values) {
        const found = await practicesInGraph(choosing({}, name, value));
        expect({ name, value, count }).toEqual({ name, value, count: found.length });
      }
  });

  test('of kinds are what the graph has of each', async () => {
    const [{ values = [] } = {}] = (await ask('', {})).facets;
    expect(values.length).toBeGreaterThan(10);
    for (const { value, count } of values) {
      const kind = KINDS.find((known) => known.toUpperCase() === value.replaceAll('_', '')) ?? 'Practice';
      expect({ value, count }).toEqual({ value, count: await countOf(graph.read, kind, []) });
    }
  });

  test.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'under generated search %i agree with the graph, and with what choosing the value finds',
    async (seed) => {
      const random = randomFrom(seed);
      const [text = ''] = random.some(TEXTS, 1);
      const all = await ask(text, {});
      const matched = new Set(all.ids);
      const filter = someFilter(all.facets, random);
      const inGraph = async (chosen: SearchFilter) =>
        (await practicesInGraph(chosen)).filter((id) => matched.has(id)).sort();
      const { ids, total, facets } = await ask(text, filter);
      expect({ text, filter, ids: ids.sort(), total }).toEqual({
        text,
        filter,
        ids: await inGraph(filter),
        total: ids.length,
      });
      for (const { name, values } of facets)
        for (const { value, count } of random.some(values, 2)) {
          const chosen = name === 'kinds' ? filter : choosing(filter, name, value);
          const kinds = name === 'kinds' ? [value] : ['Practice'];
          const found = await ask(text, chosen, kinds);
          expect({ text, chosen, kinds, count }).toEqual({ text, chosen, kinds, count: found.total });
          if (name === 'kinds' && value !== 'PRACTICE') continue;
          const brute = await inGraph(chosen);
          expect({ text, chosen, count }).toEqual({ text, chosen, count: brute.length });
        }
    },
  );

  test.each([1, 2, 3, 4, 5, 6])(
    'of all kinds together, under generated search %i, are what choosing finds',
    async (seed) => {
      const random = randomFrom(100 + seed);
      const [text = ''] = random.some(TEXTS, 1);
      const filter = someFilter((await ask(text, {}, [])).facets, random);
      const { facets } = await ask(text, filter, []);
      for (const { name, values } of facets)
        for (const { value, count } of random.some(values, 2)) {
          const chosen = name === 'kinds' ? filter : choosing(filter, name, value);
          const found = await ask(text, chosen, name === 'kinds' ? [value] : []);
          expect({ text, name, chosen, count }).toEqual({ text, name, chosen, count: found.total });
        }
    },
  );
});
