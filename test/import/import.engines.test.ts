import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { doImportsOrder } from '../../seed/imports/imports-command.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { undoImport } from '../../seed/imports/undo/undo-import.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { contentOf, fileOf, goodRow, goodRows, HEAD, importMade, MAPPING } from './made-corpus.ts';

describeOnEachEngine('An import', ({ open }) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await open();
  });
  afterEach(() => engine.close());

  test('tells in a rehearsal what it would do, and does just that', async () => {
    const path = fileOf([HEAD, ...goodRows(7)]);
    const before = await contentOf(engine);
    const rehearsed = await importMade(engine, path, { dryRun: true });
    expect(await contentOf(engine)).toEqual(before);
    const done = await importMade(engine, path);
    expect(done.summary.counts).toEqual(rehearsed.summary.counts);
    expect(done.summary.counts.rows).toMatchObject({ read: 7, created: 7, rejected: 0 });
    expect(done.summary.counts.nodes).toMatchObject({
      Practice: { created: 7 },
      Stakeholder: { created: 3 },
      FundingSource: { created: 1 },
    });
    const [practice] = await engine.read<Record<string, unknown>>(
      `MATCH (p:Practice)-[:PRACTICED_IN]->(c:Country) WHERE p.id CONTAINS 'rete-c1'
       RETURN p.name_it AS name, p.aims_it AS aims, p.status AS status, p.period AS period, p.costAmount AS cost, c.code AS country`,
    );
    expect(practice).toEqual({
      name: 'Orto condiviso 1',
      aims: ['incontrarsi', 'coltivare'],
      status: 'RUNNING',
      period: '2019-05-03/',
      cost: 1234.56,
      country: 'IT',
    });
  });

  test('changes nothing the second time', async () => {
    const path = fileOf([HEAD, ...goodRows(5)]);
    await importMade(engine, path);
    const once = await contentOf(engine);
    const again = await importMade(engine, path);
    expect(again.summary.counts.rows).toMatchObject({ created: 0, known: 5 });
    expect(again.summary.counts.relationships).toMatchObject({ created: 0, changed: 0 });
    expect(await contentOf(engine)).toEqual(once);
  });

  test('says of every node and relationship which import, file and row made it', async () => {
    const { summary } = await importMade(engine, fileOf([HEAD, ...goodRows(3)]));
    const unmarked = await engine.read(
      `MATCH (n)-[r]->(m) WHERE n.slug IS NOT NULL AND m.slug IS NOT NULL AND (n.importedBy IS NULL OR r.importedBy IS NULL OR r.importedRow IS NULL OR r.importedAt IS NULL)
       RETURN n.id AS id, type(r) AS type`,
    );
    expect(unmarked).toEqual([]);
    const marked = await engine.read(
      "MATCH (p:Practice) WHERE p.name_it = 'Orto condiviso 2' RETURN p.importedBy AS by, p.importedFile AS file, p.importedRow AS row",
    );
    expect(marked).toEqual([{ by: [summary.id], file: 'rete.csv', row: 2 }]);
  });

  test('goes on where it stopped, and comes to the same as one that never did', async () => {
    const path = fileOf([HEAD, ...goodRows(1300)]);
    const first = await importMade(engine, path, {}, 500);
    expect(first.summary.state).toBe('STOPPED');
    const [between] = await engine.read<{ practices: number }>('MATCH (p:Practice) RETURN count(*) AS practices');
    expect(between?.practices).toBeLessThan(1300);
    const second = await importMade(engine, path);
    expect(second.summary).toMatchObject({ state: 'DONE', resumedAt: between?.practices });
    expect(second.summary.counts.rows.read).toBe(1300);
    const [after] = await engine.read<{ practices: number; doubled: number }>(
      'MATCH (p:Practice) RETURN count(*) AS practices',
    );
    expect(after?.practices).toBe(1300);
  });

  test('is taken back without a trace, and leaves what another depends on', async () => {
    const before = await contentOf(engine);
    const one = await importMade(engine, fileOf([HEAD, ...goodRows(4)]));
    await undoImport(engine, one.summary.id);
    expect(await contentOf(engine)).toEqual(before);
    const again = await importMade(engine, fileOf([HEAD, ...goodRows(4)]));
    await engine.write((run) =>
      run(
        "MATCH (p:Practice) WHERE p.name_it = 'Orto condiviso 3' CREATE (:Practice {id: 'practice:copy'})-[:ADAPTED_FROM]->(p)",
      ),
    );
    const { left } = await undoImport(engine, again.summary.id);
    expect(left.join('\n')).toMatch(/orto-condiviso-3.* stays: practice:copy depends on it/);
    const rest = await engine.read(
      'MATCH (p:Practice)-[:PRACTICED_IN]->(c) RETURN p.name_it AS name, c.code AS country',
    );
    expect(rest).toEqual([{ name: 'Orto condiviso 3', country: 'IT' }]);
  });

  test('puts back what it changed', async () => {
    await importMade(engine, fileOf([HEAD, ...goodRows(2)]));
    const before = await contentOf(engine);
    const changed = await importMade(engine, fileOf([HEAD, goodRow(1), goodRow(2).replace('in corso', 'concluso')]));
    expect(changed.summary.counts.nodes.Practice).toEqual({ created: 0, changed: 1, unchanged: 1 });
    expect(changed.summary.counts.rows).toMatchObject({ created: 0, merged: 1, known: 1 });
    expect(changed.findings).toContainEqual(
      expect.objectContaining({ kind: 'CHANGED', row: 2, told: expect.stringContaining('status') }),
    );
    const { putBack, left } = await undoImport(engine, changed.summary.id);
    expect(putBack).toEqual([expect.stringContaining('orto-condiviso-2')]);
    expect(left).toEqual([]);
    expect(await contentOf(engine)).toEqual(before);
    expect(await undoImport(engine, changed.summary.id)).toMatchObject({ again: true });
  });

  test('is taken back from what another import had made, which is as it was before', async () => {
    await importMade(engine, fileOf([HEAD, ...goodRows(3)]));
    const before = await contentOf(engine);
    const mapping = parseMapping(
      MAPPING.replace('id: source:rete, title: Rete', 'id: source:altra, title: Altra rete'),
      'altra.yaml',
    );
    const { summary } = await importMade(engine, fileOf([HEAD, goodRow(2).replace('Fondo sociale', 'Fondo verde')]), {
      mapping,
    });
    expect(summary.counts.rows).toMatchObject({ created: 0, merged: 1 });
    const { left } = await undoImport(engine, summary.id);
    // What the other import made is no matter of this one's undoing.
    expect(left).toEqual([]);
    expect(await contentOf(engine)).toEqual(before);
  });

  test('writes all or nothing where that is asked', async () => {
    const bad = goodRow(2).replace('03/05/2019', '31.02.2019');
    const before = await contentOf(engine);
    const refused = await importMade(engine, fileOf([HEAD, goodRow(1), bad]), { allOrNothing: true });
    expect(refused.summary.state).toBe('REFUSED');
    expect(refused.findings).toContainEqual(
      expect.objectContaining({ kind: 'REJECTED', row: 2, line: 3, column: 'inizio' }),
    );
    expect(await contentOf(engine)).toEqual(before);
    const taken = await importMade(engine, fileOf([HEAD, goodRow(1), goodRow(2)]), { allOrNothing: true });
    expect(taken.summary).toMatchObject({ state: 'DONE', counts: { rows: { created: 2 } } });
    expect(await doImportsOrder(engine, { do: 'list' })).toMatch(/DONE .*, 2 rows/);
  });

  test('rejects bad rows with the reason, and takes them once they are mended', async () => {
    const lines = [
      HEAD,
      goodRow(1),
      goodRow(2).replace('03/05/2019', '31/02/2019'),
      goodRow(3).replace('1.234,56', '1,234.56'),
      'c4,"Mai chiuso,,,,,,,,,',
      'c5,Troppo corto',
      goodRow(6).replace('in corso', 'chissà'),
      ',Senza chiave,,,,,,,,,',
      goodRow(8),
    ];
    const { summary, rejected, findings } = await importMade(engine, fileOf(lines));
    expect(summary.counts.rows).toMatchObject({ read: 8, created: 2, rejected: 6 });
    expect(findings.filter(({ kind }) => kind === 'REJECTED').map(({ line, column }) => [line, column])).toEqual([
      [3, 'inizio'],
      [4, 'costo'],
      [5, undefined],
      [6, undefined],
      [7, 'stato'],
      [8, 'codice'],
    ]);
    const mended = rejected.map((line) =>
      line
        .replaceAll('31/02/2019', '28/02/2019')
        .replaceAll('1,234.56', '1.234,56')
        .replace('"Mai chiuso,', 'Chiuso,')
        .replace('c5,Troppo corto', 'c5,Lungo abbastanza,,,,,,,,,')
        .replaceAll('chissà', 'concluso')
        .replace(/,(?=,Senza chiave)|(?<=",),Senza/, (found) => (found === ',' ? ',c7' : 'c7,Senza')),
    );
    const again = await importMade(engine, fileOf(mended, 'rejects.csv'));
    expect(again.findings.filter(({ kind }) => kind === 'REJECTED')).toEqual([]);
    expect(again.summary.counts.rows).toMatchObject({ read: 6, created: 6 });
  });

  test('keeps categories that no concept matches, and texts as they are written', async () => {
    const row = goodRow(1)
      .replace(',lavoro,', ',"lavoro, giardini",')
      .replace('Un orto, 1 famiglie', '<b>=1+1</b> <script>x</script>');
    const { findings } = await importMade(engine, fileOf([HEAD, row]));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'CATEGORY', value: 'giardini' }));
    const kept = await engine.read(
      'MATCH (p:Practice)-[:CATEGORISED_AS]->(c) RETURN c.written AS written, p.summary_it AS summary',
    );
    expect(kept).toEqual([{ written: 'giardini', summary: '<b>=1+1</b> <script>x</script>' }]);
  });

  test('merges the record of another document where it is the same, citing both', async () => {
    await importMade(engine, fileOf([HEAD, goodRow(1)]));
    const other = fileOf(
      ['{"id":"x1","title":"ORTO CONDIVISO 1","text":"Un orto, 1 famiglie","country":"IT","year":"2019"}'],
      'other.jsonl',
    );
    const mapping = parseMapping(
      `{version: 1, source: {id: 'source:altra', title: Altra rete, language: it}, key: id, fields: {name: title, approach: text, period: {from: year}}, places: [{from: country, kind: Country}]}`,
      'altra.yaml',
    );
    const { summary } = await importMade(engine, other, { mapping });
    expect(summary.counts.rows).toMatchObject({ created: 0, merged: 1 });
    const rows = await engine.read<{ source: string; fields: string[] }>(
      'MATCH (:Practice)-[r:STATED_IN]->(s:Source) RETURN s.id AS source, r.fields AS fields ORDER BY source',
    );
    expect(rows.map(({ source }) => source)).toEqual(['source:altra', 'source:rete']);
    expect(rows[0]?.fields).toEqual(expect.arrayContaining(['approach', 'countries']));
  });
});
