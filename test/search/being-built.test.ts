import { afterEach, expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { loadSeed } from '../../seed/load.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { startTestServer } from '../support/server.ts';

/** A graph that gives its goals only when it is let. */
async function heldGraph() {
  const graph = await openGraph({ directory: scratchDirectory('being-built') });
  await loadSeed(graph);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const read: GraphEngine['read'] = async (cypher, parameters) => {
    if (cypher.startsWith('MATCH (n:Goal) WHERE n.id > $after')) await held;
    return graph.read(cypher, parameters);
  };
  return { graph: { ...graph, read } as GraphEngine, letGo };
}

let close = async () => {};
afterEach(() => close());

test('a search does not wait for ever for its first index: it says how far that is, and answers when it is there', async () => {
  const { graph, letGo } = await heldGraph();
  const server = await startTestServer(graph);
  close = () => {
    letGo();
    return server.close();
  };
  const ask = () => server.ask<{ search: { totalCount: number } }>('{ search(text: "integration") { totalCount } }');
  const { errors } = await ask();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
  expect(errors?.[0]?.extensions?.progress).toBeGreaterThan(0);
  expect(errors?.[0]?.extensions?.progress).toBeLessThan(100);
  expect(errors?.[0]?.message).toMatch(/being built, \d+ % .* try again/);
  letGo();
  await server.search.caughtUp();
  expect((await ask()).data?.search.totalCount).toBeGreaterThan(0);
});
