import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearch, type Search } from '../../api/search/open.ts';
import { countOf } from '../../graph/cypher/list.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import type { Finding } from '../../seed/imports/report/finding.ts';
import { connectToOwner, handOverImport, handOverOrder } from '../../seed/imports/socket/hand-over.ts';
import { type OwnerSocket, serveImports } from '../../seed/imports/socket/serve.ts';
import { UnsafeSocket } from '../../seed/imports/socket/where.ts';
import { withGraphOrOwner } from '../../seed/imports/socket/with-owner.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { requestFor } from '../support/search-engines.ts';
import { fileOf, goodRow, goodRows, HEAD, importMade, MAPPING } from './made-corpus.ts';

let directory: string;
let graph: GraphEngine;
let search: Search;
let owner: OwnerSocket;

beforeAll(async () => {
  directory = scratchDirectory('socket');
  graph = await openGraph({ directory });
  search = openSearch(graph, (error) => expect.unreachable(String(error)));
  owner = await serveImports({ graph, reindex: search.rebuild, missed: search.missed }, directory);
});
afterAll(async () => {
  await owner.close();
  await search.close();
  await graph.close();
});

async function handOver(lines: readonly string[], stopAfter = Number.POSITIVE_INFINITY) {
  const socket = await connectToOwner(directory);
  if (!socket) throw new Error('Nobody listens.');
  const findings: Finding[] = [];
  const rejected: string[] = [];
  const stop = new AbortController();
  let rows = 0;
  const summary = await handOverImport(
    socket,
    {
      do: 'import',
      file: { path: fileOf(lines), name: 'rete.csv' },
      mapping: parseMapping(MAPPING, 'rete.yaml'),
      mappingName: 'rete',
      directories: [],
      dryRun: false,
      allOrNothing: false,
    },
    {
      opened: ({ head }) => rejected.push(head),
      finding: (finding) => findings.push(finding),
      rejected: (text) => rejected.push(text),
      progress: (done) => {
        rows = done;
        if (done >= stopAfter) stop.abort();
      },
    },
    stop.signal,
  );
  return { summary, findings, rejected, rows };
}

test('work is handed to the process that has the graph open, with progress, findings and rejects', async () => {
  const { summary, findings, rejected, rows } = await handOver([
    HEAD,
    goodRow(1),
    goodRow(2).replace('03/05/2019', 'never'),
  ]);
  expect(summary).toMatchObject({ state: 'DONE', counts: { rows: { read: 2, created: 1, rejected: 1 } } });
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'REJECTED', column: 'inizio', value: 'never' }));
  expect(rejected).toHaveLength(2);
  expect(rows).toBe(2);
  const socket = await connectToOwner(directory);
  const undone = socket && (await handOverOrder(socket, { do: 'imports', order: { do: 'undo', id: summary.id } }));
  expect(undone).toMatch(/^Took back import:rete-/);
  const asking = await connectToOwner(directory);
  const order = { do: 'same', one: 'practice:none', other: 'practice:neither' } as const;
  await expect(asking && handOverOrder(asking, { do: 'imports', order })).rejects.toThrow('There is no practice');
  expect(await countOf(graph.read, 'Practice', [])).toBe(0);
});

test('two at once wait for each other and lose nothing', async () => {
  const [one, two] = await Promise.all([handOver([HEAD, ...goodRows(600)]), handOver([HEAD, ...goodRows(700)])]);
  expect([one.summary.state, two.summary.state]).toEqual(['DONE', 'DONE']);
  expect(await countOf(graph.read, 'Practice', [])).toBe(700);
});

test('work waits while a command takes none of what it is told, and ends with that command', async () => {
  const lines = [
    HEAD,
    ...Array.from({ length: 6000 }, (_, at) => goodRow(at).replace('03/05/2019', 'never'.repeat(400))),
  ];
  const socket = await connectToOwner(directory);
  if (!socket) throw new Error('Nobody listens.');
  socket.pause();
  const file = { path: fileOf(lines), name: 'rete.csv' };
  const order = { mapping: parseMapping(MAPPING, 'rete.yaml'), mappingName: 'rete', directories: [] };
  socket.write(`${JSON.stringify({ do: 'import', file, ...order, dryRun: true, allOrNothing: false })}\n`);
  const after = handOver([HEAD, goodRow(1)]);
  const first = await Promise.race([
    after.then(() => 'done'),
    new Promise((resolve) => setTimeout(resolve, 4000, 'held')),
  ]);
  socket.destroy();
  expect(first).toBe('held');
  expect((await after).summary.state).toBe('DONE');
});

test('only its owner may open the socket, and what is no order ends the connection and nothing else', async () => {
  const path = join(directory, 'owner.sock');
  expect(statSync(path).mode & 0o077).toBe(0);
  const stranger = createConnection(path);
  const closed = new Promise((resolve) => stranger.on('close', resolve));
  stranger.on('error', () => undefined).write('GET / HTTP/1.1\n\n');
  await closed;
  await expect(connectToOwner(directory)).resolves.not.toBeNull();
});

test('the index of the process that has the graph open is built anew by it, with progress', async () => {
  await handOver([HEAD, ...goodRows(5)]);
  await search.caughtUp();
  const socket = await connectToOwner(directory);
  const told: number[] = [];
  const text = socket && (await handOverOrder(socket, { do: 'reindex' }, (done) => told.push(done)));
  expect(text).toMatch(/^\d+ documents indexed anew\.$/);
  expect(told.at(-1)).toBe(Number.parseInt(text ?? '', 10));
  const { hits } = await search.engine.search(requestFor('orto condiviso'));
  expect(hits.length).toBeGreaterThan(0);
});

test('the seed network is loaded by it, and the second time nothing of it changes', async () => {
  const seeded = async () => {
    const socket = await connectToOwner(directory);
    return socket && handOverOrder(socket, { do: 'seed' });
  };
  expect(await seeded()).toMatch(/^Nodes: [1-9]\d* created, .*\nRelationships: [1-9]\d* created/);
  expect(await seeded()).toMatch(/^Nodes: 0 created, 0 changed, .*\nRelationships: 0 created, 0 changed/);
});

test('what is searched without finding is told by the process that counts it, up to now', async () => {
  const asked = async (json: boolean) => {
    const socket = await connectToOwner(directory);
    return socket && handOverOrder(socket, { do: 'searches', json });
  };
  search.missed.note('zeppelin', 'it');
  search.missed.note('zeppelin', 'it');
  expect(await asked(false)).toBe('Nothing was searched three times without finding.');
  search.missed.note('Zeppelin', 'it-CH');
  expect(await asked(false)).toMatch(/times +language.*\n +3 {2}it +\d{4}-\d\d-\d\d .*zeppelin$/);
  expect(JSON.parse((await asked(true)) ?? '')).toMatchObject([{ words: 'zeppelin', language: 'it', count: 3 }]);
});

test('where the path is too long for a socket, it lies elsewhere, and nothing stays when it closes', async () => {
  const deep = join(scratchDirectory('deep'), 'd'.repeat(120));
  mkdirSync(deep);
  const far = await openGraph({ directory: deep });
  const listening = await serveImports({ graph: far, reindex: async () => 0, missed: search.missed }, deep);
  const socket = await connectToOwner(deep);
  expect(socket && (await handOverOrder(socket, { do: 'imports', order: { do: 'list' } }))).toBe('No imports yet.');
  await listening.close();
  await far.close();
  expect(readdirSync(deep).filter((name) => name.startsWith('owner.sock'))).toEqual([]);
});

test('nothing is handed to what may be of another person', async () => {
  const open = scratchDirectory('open');
  writeFileSync(join(open, 'owner.sock'), '');
  await expect(connectToOwner(open)).rejects.toThrow(UnsafeSocket);
  const writable = scratchDirectory('writable');
  chmodSync(writable, 0o777);
  await expect(serveImports({ graph, reindex: async () => 0, missed: search.missed }, writable)).rejects.toThrow(
    /chmod o-w/,
  );
  expect(existsSync(join(writable, 'owner.sock'))).toBe(false);
});

test('a command waits for another that has the graph open and takes no orders', async () => {
  const shared = scratchDirectory('waiting');
  const first = await openGraph({ directory: shared });
  const order: string[] = [];
  const second = withGraphOrOwner(
    { directory: shared },
    {
      here: async (engine) => {
        order.push('second');
        return countOf(engine.read, 'Practice', []);
      },
      there: () => expect.unreachable('Nobody listens.'),
    },
  );
  await importMade(first, fileOf([HEAD, ...goodRows(3)]));
  order.push('first');
  await first.close();
  expect(await second).toBe(3);
  expect(order).toEqual(['first', 'second']);
});
