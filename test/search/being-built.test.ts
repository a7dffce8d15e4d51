import { afterEach, expect, test } from 'vitest';
import { openHeldGraph } from '../support/held-graph.ts';
import { startTestServer } from '../support/server.ts';

let close = async () => {};
afterEach(() => close());

test('a search does not wait for ever for its first index: it says how far that is, and answers when it is there', async () => {
  const { graph, letGo } = await openHeldGraph();
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
