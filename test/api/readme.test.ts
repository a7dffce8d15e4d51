import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test('the first query of the README is answered as it stands there', async () => {
  const shown = /-d '(\{"query":[\s\S]*?\})'/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const { query } = JSON.parse(shown.replace(/\n\s*/g, ' '));

  const answer = await server.ask<{ practice: { similar: { edges: unknown[] } } }>(query);

  expect(answer.errors).toBeUndefined();
  expect(answer.data?.practice.similar.edges).toHaveLength(3);
});
