import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { contentOf, fileOf, goodRow, HEAD, importMade, MAPPING } from './made-corpus.ts';

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openGraph({ directory: scratchDirectory('key-twice') });
});
afterAll(() => engine.close());

test('one key with other contents is told with both lines, overwrites nothing, and changes nothing the second time', async () => {
  const other = goodRow(1).replace('1.234,56', '5,00').replace('Fondo sociale', 'Fondo verde');
  const path = fileOf([HEAD, goodRow(1), goodRow(2), other, goodRow(2)]);
  const { summary, findings } = await importMade(engine, path);
  expect(summary.counts.rows).toMatchObject({ read: 4, created: 2, merged: 1, known: 1 });
  expect(findings).toContainEqual(
    expect.objectContaining({ kind: 'NOTE', line: 4, told: expect.stringMatching(/“c1”.*line 2/) }),
  );
  const stored = await engine.read(
    `MATCH (p:Practice)-[:FUNDED_BY]->(f:FundingSource) WHERE p.name_it = 'Orto condiviso 1'
     RETURN p.costAmount AS cost, f.name_it AS fund ORDER BY fund`,
  );
  expect(stored).toEqual([
    { cost: 1234.56, fund: 'Fondo sociale' },
    { cost: 1234.56, fund: 'Fondo verde' },
  ]);
  const once = await contentOf(engine);
  await importMade(engine, path);
  expect(await contentOf(engine)).toEqual(once);
});

test('a row of a known record that only ties it to more is no row that was known already', async () => {
  const row = goodRow(7);
  await importMade(engine, fileOf([HEAD, row]));
  const more = row.replace('Fondo sociale', 'Fondo blu');
  const { summary } = await importMade(engine, fileOf([HEAD, more]));
  expect(summary.counts.rows).toMatchObject({ created: 0, merged: 1, known: 0 });
  const again = await importMade(engine, fileOf([HEAD, more, row]));
  expect(again.summary.counts.rows).toMatchObject({ created: 0, merged: 0, known: 2 });
});

test('two keys of one name whose towns are not settled stay two where their countries differ', async () => {
  const mapping = parseMapping(
    MAPPING.replace('{ from: paese, kind: Country }', '{ from: obiettivi, country: paese }'),
    'm',
  );
  const row = (key: string, country: string) =>
    `${key},Riqualificazione energetica a Córdoba,"Case più calde, bollette più basse per 40 famiglie",Córdoba,in corso,03/05/2019,5,${country},lavoro,Ente 9,Fondo`;
  const { summary, findings } = await importMade(engine, fileOf([HEAD, row('d1', 'Spagna'), row('d2', 'Colombia')]), {
    mapping: { ...mapping, fields: { ...mapping.fields, aims: undefined } },
  });
  expect(summary.counts.rows).toMatchObject({ created: 2, merged: 0 });
  expect(findings).toContainEqual(
    expect.objectContaining({ kind: 'DUPLICATE', told: expect.stringMatching(/different countries/) }),
  );
});
