import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../graph/open.ts';
import { connectedPractices, write } from '../support/graph-of-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const NAME = '{ practice(id: "practice:p000") { id name { value } } }';

let server: TestServer;
let lines: string[];
beforeEach(async () => {
  lines = [];
  const graph = await openGraph({ directory: scratchDirectory('failures') });
  await write(graph, connectedPractices(2));
  server = await startTestServer(graph, { logLevel: 'error', log: { write: (line) => lines.push(line) } });
  await server.search.caughtUp();
});
afterEach(() => server.close());

const get = async (path: string) => {
  const answer = await fetch(`${server.url}${path}`);
  return { status: answer.status, cache: answer.headers.get('cache-control'), body: await answer.json() };
};
const spoil = (cypher: string) => server.graph.write((run) => run(cypher));

describe('What nobody expected', () => {
  it.each([
    ['a node without what it must have', 'REMOVE p.slug', '{ practice(id: "practice:p000") { slug } }'],
    [
      'a node with a word that is in no list',
      "SET p.status = 'NO-SUCH'",
      '{ practice(id: "practice:p000") { status } }',
    ],
  ])('is masked, and logged once with the id that the asker sees: %s', async (_, change, query) => {
    await spoil(`MATCH (p:Practice {id: 'practice:p000'}) ${change}`);
    const { errors } = await server.ask(query);
    expect(errors).toHaveLength(1);
    const { message, extensions } = errors?.[0] ?? { message: '' };
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(message).toBe(`Something went wrong on our side. If it goes on, tell us this id: ${extensions?.id}`);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: extensions?.id, msg: 'unexpected error' });
  });

  it('is not what the asker did wrong: that is logged nowhere', async () => {
    for (const query of ['{', '{ nothing }', 'mutation { x }', '{ practices(first: -1) { totalCount } }', ''])
      expect((await server.ask(query)).errors?.[0]?.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(lines).toEqual([]);
  });
});

describe('Where the graph is gone', () => {
  beforeEach(() => server.graph.close());

  it('every question says so, and nothing is kept of the answer', async () => {
    const { data, errors } = await server.ask(NAME);
    expect(data).toEqual({ practice: null });
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPH_UNAVAILABLE' }, path: ['practice'] }]);
    expect(errors?.[0]?.message).toMatch(/try again/);
    expect(lines).toEqual([]);
  });

  it('the process lives, and is not ready', async () => {
    expect(await get('/health')).toMatchObject({ status: 200, body: { status: 'live' } });
    const ready = await get('/ready');
    expect(ready).toMatchObject({ status: 503, cache: 'no-store', body: { status: 'unready' } });
    expect(ready.body.graph).toEqual({ name: 'embedded', healthy: false, detail: expect.stringMatching(/in the log/) });
    expect(lines.join()).toContain('The embedded graph is closed.');
    const { data } = await server.ask('{ about { engines { role detail } } }');
    expect(JSON.stringify(data)).not.toContain('embedded graph is closed');
  });
});

describe('Where all is well', () => {
  it('the process lives and is ready', async () => {
    expect(await get('/health')).toMatchObject({ status: 200, body: { status: 'live' } });
    const whole = { name: 'embedded', healthy: true, detail: null };
    const ready = await get('/ready');
    expect(ready).toMatchObject({ status: 200, cache: 'no-store', body: { status: 'ready', graph: whole } });
    expect(ready.body.search.healthy).toBe(true);
  });

  it('an address that there is not is told apart', async () => {
    expect((await get('/api/nothing')).status).toBe(404);
  });

  it('the front page is a page to whoever asks for it', async () => {
    const page = await fetch(`${server.url}/`, { headers: { accept: '*/*' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  });

  it('an address that cannot be read is a page to a browser, and says so to a program', async () => {
    const page = await fetch(`${server.url}/cities/%FF`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    const { status, body } = await get('/cities/%FF');
    expect([status, body]).toEqual([404, { error: 'There is nothing at GET /cities/%FF.' }]);
  });
});
