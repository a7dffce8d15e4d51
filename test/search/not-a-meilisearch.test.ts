import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { SearchUnavailable } from '../../api/search/engine.ts';
import { openEngine } from '../../api/search/open.ts';
import { requestFor, searchDocument } from '../support/search-engines.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** What a proxy may say in the place of the Meilisearch behind it. */
async function answering(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const PAGE = '<!doctype html><title>Bad gateway</title>';
const NO_SPACE = JSON.stringify({
  message: 'No space left',
  code: 'no_space_left_on_device',
  type: 'system',
  link: '',
});

describe('Where something else answers than a Meilisearch', () => {
  it.each([
    [502, PAGE, 'fails (502)'],
    [404, PAGE, 'is no Meilisearch'],
    [200, PAGE, 'is no Meilisearch'],
    [429, PAGE, 'has too much to do (429)'],
    [422, NO_SPACE, 'has no space left'],
  ])('%i is told as a search that is away, with what to do: %s', async (status, body, reason) => {
    const engine = openEngine({ url: await answering(status, body), key: 'k', index: 'any' });
    const searching = engine.search(requestFor('migrants'));
    await expect(searching).rejects.toThrow(reason);
    await expect(searching).rejects.toBeInstanceOf(SearchUnavailable);
    await expect(engine.put([searchDocument({ id: 'practice:one', name: 'One' })])).rejects.toBeInstanceOf(
      SearchUnavailable,
    );
    await engine.close();
  });
});
