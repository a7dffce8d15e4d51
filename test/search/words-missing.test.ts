import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

interface Found {
  search: { relaxed: boolean; hits: { node: { id: string; name: { value: string } }; missing: string[] }[] };
}

const SEARCH = `query ($text: String!) {
  search(text: $text, pageSize: 50, language: "en") { relaxed hits { missing node { id name(language: "en") { value } } } }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.search.caughtUp();
});
afterAll(() => server.close());

async function search(text: string) {
  const { data, errors } = await server.ask<Found>(SEARCH, { text });
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data.search;
}

it('tells of each hit the words that it was found without, and names only words that were typed', async () => {
  const { relaxed, hits } = await search('migrants retail zzyzxq');
  expect(relaxed).toBe(true);
  expect(hits.length).toBeGreaterThan(5);
  for (const { missing } of hits) {
    expect(missing).toContain('zzyzxq');
    expect(['migrants', 'retail', 'zzyzxq']).toEqual(expect.arrayContaining(missing));
    expect(missing.length).toBeLessThan(3);
  }
});

it('takes a word for there that is said in another language', async () => {
  const { hits } = await search('stranieri qwxqwx zzyzxq');
  const practice = hits.find(({ node }) => node.id === 'practice:local-migration-working-groups');
  expect(practice?.missing).toEqual(['qwxqwx', 'zzyzxq']);
});

it('has nothing to tell where all words are there', async () => {
  const { relaxed, hits } = await search('migrants');
  expect(relaxed).toBe(false);
  expect(hits.flatMap(({ missing }) => missing)).toEqual([]);
});
