import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { doImportsOrder } from '../../seed/imports/imports-command.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { readImportsOrder } from '../../seed/imports/run-imports-command.ts';
import { NoSuchImport } from '../../seed/imports/undo/undo-import.ts';
import { loadSeed } from '../../seed/load.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { fileOf, importMade } from './made-corpus.ts';

const mapping = parseMapping(
  `version: 1
source: { id: source:waiting, title: Waiting, language: en }
key: id
fields: { name: title, summary: text, period: start, cost: { amount: budget, currency: { constant: GBP } } }
places: [{ from: city, kind: City, country: { constant: GB } }]
`,
  'waiting',
);
const HEAD = 'id,title,text,city,start,budget';

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openGraph({ directory: scratchDirectory('show-import') });
  await loadSeed(engine);
}, 120_000);
afterAll(() => engine.close());

const show = (id: string) => doImportsOrder(engine, readImportsOrder(['show', id]));

test('what an import left for an editor is told again, row by row', async () => {
  const swap = 'Seed swap,Neighbours bring seeds to the library and take others home.';
  const { summary } = await importMade(
    engine,
    fileOf([HEAD, `a1,${swap},Newcastle,2015,100`, `a2,${swap},Leeds,2017,200`, 'a3,Night bus,It runs,Leeds,2015,-5']),
    { mapping },
  );
  const told = await show(summary.id);
  expect(told).toContain(`${summary.id}  DONE`);
  expect(told).toMatch(/Rows that were rejected: 1\n.*-5.*less than 0/);
  expect(told).toMatch(/Places that could not be settled: 1\n.*Newcastle/);
  expect(told).toMatch(/Likely doubles, for an editor to decide: 1\n/);
});

test('an import of which nothing waits says so, and one that is not there how to see those that are', async () => {
  const path = fileOf([HEAD, 'b1,Lamp post library,Books,York,2015,5'], 'b.csv');
  const { summary } = await importMade(engine, path, { mapping });
  expect(await show(summary.id)).toMatch(/\nNothing of it waits for an editor\.$/);
  await importMade(engine, path, { mapping });
  const told = await show(summary.id);
  expect(told).toMatch(/1 rows read: 1 new, 0 told more, 0 known.*\n.*1 rows read: 0 new, 0 told more, 1 known/);
  await doImportsOrder(engine, { do: 'undo', id: summary.id });
  await importMade(engine, path, { mapping });
  expect((await show(summary.id)).match(/rows read/g)).toHaveLength(1);
  await expect(show('import:none')).rejects.toThrow(new NoSuchImport('import:none'));
});
