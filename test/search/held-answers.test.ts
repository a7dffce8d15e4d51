import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearch, type Search } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { writeBatch } from '../../graph/write.ts';
import { loadSeed } from '../../seed/load.ts';
import { countedAsker } from '../support/counted.ts';
import { scratchDirectory } from '../support/scratch.ts';

const SEARCH = `{ search(text: "collective impact", language: "en") {
  hits { node { id name(language: "en") { value } ... on Practice { countries { name(language: "en") { value } } } } }
  facets(names: ["countries", "methods"]) { name values { value parent label { value } } }
} }`;

interface Found {
  search: {
    hits: { node: { id: string; name: { value: string }; countries?: { name: { value: string } }[] } }[];
    facets: { name: string; values: { value: string; label: { value: string } }[] }[];
  };
}

let graph: GraphEngine;
let search: Search;
beforeAll(async () => {
  graph = await openGraph({ directory: scratchDirectory('held') });
  await loadSeed(graph);
  search = openSearch(graph, console.error);
  await search.caughtUp();
});
afterAll(async () => {
  await search.close();
  await graph.close();
});

test('a search asked again reads only whether the graph is the same, and after a change all that it names', async () => {
  const ask = countedAsker({ graph, search });
  const first = await ask(SEARCH);
  const again = await ask(SEARCH);
  expect(again.data).toEqual(first.data);
  expect(first.statements.length).toBeGreaterThan(3);
  expect(again.statements).toHaveLength(1);

  const { hits, facets } = (first.data as unknown as Found).search;
  const practice = hits.find(({ node }) => node.countries?.length)?.node;
  const country = facets.find(({ name }) => name === 'countries')?.values[0];
  if (!practice || !country) throw new Error('no practice in a country was found');
  const renamed = { nameKind: 'OFFICIAL' as const, language: 'en' };
  await writeBatch(
    graph,
    {
      nodes: [
        { kind: 'Practice', id: practice.id, properties: { ...renamed, name_en: 'Collective impact, renamed' } },
        { kind: 'Country', id: country.value, properties: { ...renamed, name_en: 'Elsewhere' } },
      ],
      relationships: [],
    },
    '2026-02-01T00:00:00.000Z',
  );
  await search.caughtUp();
  const changed = ((await ask(SEARCH)).data as unknown as Found).search;
  expect(changed.hits.find(({ node }) => node.id === practice.id)?.node.name.value).toBe('Collective impact, renamed');
  const labels = changed.facets.flatMap(({ values }) => values).filter(({ value }) => value === country.value);
  expect(labels.map(({ label }) => label.value)).toEqual(['Elsewhere']);
  const named = changed.hits.flatMap(({ node }) => node.countries ?? []).map(({ name }) => name.value);
  expect(named).toContain('Elsewhere');
});
