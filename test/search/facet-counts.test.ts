import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedBy } from '../../api/filter.ts';
import { FACETS, type FacetName } from '../../api/search/document.ts';
import type { SearchAnswer } from '../../api/search/engine.ts';
import { clausesOf, type SearchFilter } from '../../api/search/filter-clauses.ts';
import { openSearch, type Search } from '../../api/search/open.ts';
import { conditionsFor } from '../../graph/cypher/conditions.ts';
import { countOf } from '../../graph/cypher/list.ts';
import { PRACTICE_CONDITIONS } from '../../graph/cypher/practice.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { writeBatch } from '../../graph/write.ts';
import { loadSeed } from '../../seed/load.ts';
import { randomFrom, somePractices } from '../support/random-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { dropOwnIndexes, requestFor, searchSettings } from '../support/search-engines.ts';

/** Facets whose values the filter takes as they are. */
const LISTED = FACETS.filter((facet) => !['kinds', 'citySize', 'cost', 'overlaps', 'hasOutcomes'].includes(facet));

let graph: GraphEngine;
beforeAll(async () => {
  graph = await openGraph({ directory: scratchDirectory('facets') });
  await loadSeed(graph);
  await writeBatch(graph, somePractices(120, randomFrom(7)), '2026-01-01T00:00:00.000Z');
});
afterAll(async () => {
  await graph.close();
  await dropOwnIndexes();
});

/** What the graph itself counts, by statements that know nothing of the index. */
const countInGraph = (filter: SearchFilter) =>
  countOf(graph.read, 'Practice', conditionsFor(PRACTICE_CONDITIONS, askedBy(filter)));

const valuesOf = (answer: SearchAnswer, facet: FacetName) => [...(answer.facets.get(facet) ?? [])];

describe.each(searchSettings())('facet counts on $name', ({ settings }) => {
  let search: Search;
  beforeAll(async () => {
    search = openSearch(graph, (error) => console.error(error), settings());
    await search.caughtUp();
  }, 120_000);
  afterAll(() => search.close());

  const ask = (filter: SearchFilter) =>
    search.engine.search(requestFor('', { clauses: clausesOf(filter, ['Practice']), facets: FACETS, pageSize: 100 }));

  test('of every value agree with the graph', async () => {
    const answer = await ask({});
    for (const facet of LISTED)
      for (const [value, count] of valuesOf(answer, facet))
        expect({ facet, value, count }).toEqual({ facet, value, count: await countInGraph({ [facet]: [value] }) });
  });

  test.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'under generated filter %i agree with the graph',
    async (seed) => {
      const random = randomFrom(seed);
      const all = await ask({});
      const filter: SearchFilter = {
        ...(random.chance(0.3) && random.range()),
        ...(random.chance(0.2) && { hasOutcomes: random.chance(0.5) }),
      };
      for (const facet of random.some(LISTED, 1 + random.upTo(2)))
        Object.assign(filter, {
          [facet]: random.some(
            valuesOf(all, facet).map(([value]) => value),
            1 + random.upTo(2),
          ),
        });
      const answer = await ask(filter);
      expect({ filter, total: answer.total }).toEqual({ filter, total: await countInGraph(filter) });
      expect(answer.hits).toHaveLength(Math.min(answer.total, 100));
      for (const facet of random.some(LISTED, 4))
        for (const [value, count] of random.some(valuesOf(answer, facet), 5)) {
          const chosen = { ...filter, [facet]: [value] };
          expect({ chosen, count }).toEqual({ chosen, count: await countInGraph(chosen) });
        }
    },
  );
});
