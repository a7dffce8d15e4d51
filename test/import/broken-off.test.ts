import { expect, test } from 'vitest';
import { openGraph } from '../../graph/open.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { Counts } from '../../seed/imports/report/counts.ts';
import { perform } from '../../seed/imports/run-import.ts';
import { settleFile } from '../../seed/imports/settle-file.ts';
import type { SettledGroup } from '../../seed/imports/settled-groups.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { fileOf, goodRows, HEAD, MAPPING } from './made-corpus.ts';

test('where reading fails, the write under way has ended when the import has', async () => {
  const graph = await openGraph({ directory: scratchDirectory('graph') });
  const file = await byteSource(fileOf([HEAD, ...goodRows(100)]), 'rete.csv');
  const order = { file, mapping: parseMapping(MAPPING, 'rete.yaml'), directories: [], resumed: null };
  const { groups, read, shared } = await settleFile(graph, order);
  async function* failing(): AsyncGenerator<SettledGroup> {
    yield* groups;
    throw new Error('The disk is gone.');
  }
  const at = new Date().toISOString();
  const record = () => ({
    ...{ id: 'import:prove-1', file: 'rete.csv', mapping: 'rete', source: 'source:prove', status: 'RUNNING' as const },
    ...{ rowsDone: 0, startedAt: at, updatedAt: at, counts: '{}' },
  });
  const run = { id: 'import:prove-1', file: 'rete.csv', source: 'source:prove', at, rowsDone: 0, record };
  const listener = { opened() {}, finding() {}, rejected() {}, progress() {} };
  const { signal } = new AbortController();
  const work = { run, read, shared, groups: failing(), counts: new Counts(), listener, signal };
  await expect(perform(graph, work)).rejects.toThrow('The disk is gone.');
  expect(run.rowsDone).toBe(100);
  await graph.close();
});
