import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const statusOf = async (query: string, variables: object = {}) => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status;
};

describe('What the asker got wrong is told as the asker’s, not as ours', () => {
  it.each([
    ['an enum', 'query($f: PracticeFilter) { practices(filter: $f) { totalCount } }', { f: { statuses: ['NOPE'] } }],
    ['a number', 'query($n: Int) { practices(first: $n) { totalCount } }', { n: 'many' }],
    ['a language', 'query($l: LanguageCode) { practices(language: $l) { totalCount } }', { l: '!!' }],
    ['nothing for what is required', 'query($id: ID!) { practice(id: $id) { id } }', {}],
  ])('%s in the variables', async (_, query, variables) => {
    expect(await statusOf(query, variables)).toBe(400);
    expect((await server.ask(query, variables)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('an operation that could return too much', async () => {
    const query =
      '{ practices(first: 100) { nodes { similar(first: 100) { nodes { similar(first: 100) { nodes { id } } } } } } }';
    expect(await statusOf(query)).toBe(400);
  });

  it('a cursor of another list', async () => {
    const cities = '{ cities(first: 1) { pageInfo { endCursor } } }';
    const { data } = await server.ask<{ cities: { pageInfo: { endCursor: string } } }>(cities);
    const after = data?.cities.pageInfo.endCursor;

    const { errors } = await server.ask('query($after: String) { programs(after: $after) { nodes { id } } }', {
      after,
    });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });
});
