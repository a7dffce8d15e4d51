import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { goodRow, HEAD, importMade } from './made-corpus.ts';
import { day, error, formula, number, text, workbookOf } from './workbook.ts';

const MAPPING = parseMapping(
  `
version: 1
source: { id: source:prove, title: Prove, language: it }
key: codice
read: { dates: [dd/MM/yyyy], numbers: { decimal: ',', thousands: '.' } }
fields: { name: titolo, period: { from: inizio }, cost: { amount: costo, currency: { constant: EUR } } }
places: [{ from: paese, kind: Country }]
`,
  'prove.yaml',
);

let graph: GraphEngine;
beforeAll(async () => {
  graph = await openGraph({ directory: scratchDirectory('bad-input') });
});
afterAll(() => graph.close());

/** What a rehearsed import of a file finds. All of its rows must be accounted for. */
async function rehearsed(path: string) {
  const { summary, findings, rejected } = await importMade(graph, path, { mapping: MAPPING, dryRun: true });
  const { read, created, merged, known, rejected: bad, leftOut } = summary.counts.rows;
  expect(created + merged + known + bad + leftOut).toBe(read);
  return { summary, findings, rejected, rows: summary.counts.rows };
}

function written(name: string, bytes: string | Buffer): string {
  const path = join(scratchDirectory('bad'), name);
  writeFileSync(path, bytes);
  return path;
}

const csv = (...rows: string[]) => written('rete.csv', `${[HEAD, ...rows].join('\n')}\n`);

describe('Bad cells are told with line, column and value', () => {
  test.each([
    ['a day that no calendar has', '03/05/2019', '31/02/2019', 'inizio'],
    ['a date written otherwise', '03/05/2019', '31.02.2019', 'inizio'],
    ['a number written otherwise', '1.234,56', '1,234.56', 'costo'],
    ['a number that could be two', '1.234,56', '1.23.4', 'costo'],
    ['a cell of ten megabytes', 'Orto condiviso', 'x'.repeat(10 * 1024 * 1024), 'titolo'],
    ['bytes that are no characters', 'Orto condiviso', 'Citt\ufffd', 'titolo'],
  ])('%s', async (_, good, bad, column) => {
    const { findings, rejected, rows } = await rehearsed(csv(goodRow(1), goodRow(2).replace(good, bad), goodRow(3)));
    expect(rows).toMatchObject({ read: 3, created: 2, rejected: 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'REJECTED', row: 2, line: 3, column, remedy: expect.stringMatching(/\w{4}/) }),
    );
    expect(rejected).toHaveLength(2);
  });

  test('markup is kept as text, control characters are taken out and told', async () => {
    const { findings, rows } = await rehearsed(
      csv(goodRow(1).replace('Orto', '<img src=x>'), goodRow(2).replace('Orto', 'Or\0t\u001bo')),
    );
    expect(rows.created).toBe(2);
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'NOTE', row: 2, line: 3, column: 'titolo' }));
  });
});

test('a key that names a record of another kind is told, and nothing is made of it', async () => {
  const path = csv(goodRow(901));
  await importMade(graph, path, { mapping: { ...MAPPING, source: { ...MAPPING.source, id: 'source:tipi' } } });
  const programs = parseMapping(
    '{version: 1, record: Program, source: {id: source:tipi, title: Tipi, language: it}, key: codice, fields: {name: titolo, kind: {constant: GRANT_PROJECT}}}',
    'programmi.yaml',
  );
  const { summary, findings } = await importMade(graph, path, { mapping: programs });
  expect(summary.counts.rows).toMatchObject({ read: 1, rejected: 1 });
  expect(findings[0]?.told).toMatch(/is a practice already, practice:\S+; a row of this mapping is a programme/);
});

describe('Files in every form', () => {
  const LINES = [HEAD, goodRow(1), goodRow(2), goodRow(3)];
  test.each([
    ['only carriage returns', LINES.join('\r')],
    ['mixed ends of lines', `${LINES[0]}\r\n${LINES[1]}\r${LINES[2]}\n${LINES[3]}`],
    ['UTF-16, little end first', iconv.encode(LINES.join('\r\n'), 'utf-16le', { addBOM: true })],
    ['UTF-16, big end first', iconv.encode(LINES.join('\r\n'), 'utf-16be', { addBOM: true })],
    ['twenty thousand columns', LINES.map((line, at) => line + `,${at === 0 ? 'k' : 'x'}`.repeat(20_000)).join('\n')],
  ])('%s', async (_, bytes) => {
    expect((await rehearsed(written('rete.csv', bytes))).rows).toMatchObject({ read: 3, created: 3 });
  });

  test('a head and no rows, two columns of one name, and quotes that are never closed', async () => {
    expect((await rehearsed(csv())).rows.read).toBe(0);
    const twice = await rehearsed(
      written('twice.csv', 'codice,titolo,titolo,inizio,costo,paese\nc1,Orto,Altro,,,Italia\n'),
    );
    expect(twice.rows.created).toBe(1);
    const open = await rehearsed(csv('c1,"Mai chiuso,a,b', goodRow(2), goodRow(3)));
    expect(open.rows).toMatchObject({ read: 3, created: 2, rejected: 1 });
  });

  test('one row in another encoding than the others', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => goodRow(at + 1).replace('Orto', 'Città'));
    const odd = iconv.encode(`${goodRow(201).replace('Orto', 'Città')}\n`, 'iso-8859-1');
    const bytes = Buffer.concat([Buffer.from(`${[HEAD, ...rows].join('\n')}\n`), odd]);
    const { summary, findings } = await rehearsed(written('odd.csv', bytes));
    expect(summary.counts.rows).toMatchObject({ read: 201, created: 200, rejected: 1 });
    expect(findings).toContainEqual(expect.objectContaining({ line: 202, column: 'titolo' }));
  });

  test.each([
    ['empty.csv', '', /is empty/],
    ['blank.csv', '\n\n', /names? its columns|should name/],
    ['word.json', '"ciao"', /is no list of records/],
    ['open.json', '[{"codice":"c1"},', /is no JSON/],
    ['bytes.csv', Buffer.from(Array.from({ length: 2560 }, (_, at) => at % 256)), /is no text/],
  ])('%s is told in one sentence', async (name, bytes, told) => {
    await expect(rehearsed(written(name, bytes))).rejects.toThrow(told);
  });

  test('a field that no record of a JSON file has, which is a slip of the mapping', async () => {
    const records = [1, 2].map((number) => ({
      codice: `j${number}`,
      titolo: `Orto ${number}`,
      Paese: 'Italia',
      costo: null,
    }));
    const { findings, rows } = await rehearsed(written('rete.json', JSON.stringify(records)));
    expect(rows).toMatchObject({ read: 2, created: 2 });
    const told = findings.filter(({ told }) => told.includes('no record of the file has'));
    expect(told.map(({ column, row }) => [column, row])).toEqual([
      ['inizio', 2],
      ['paese', 2],
    ]);
  });

  test('JSON Lines that are none, or no records', async () => {
    const good = (code: string) => JSON.stringify({ codice: code, titolo: `Orto ${code}`, paese: 'Italia' });
    const { rows, findings } = await rehearsed(
      written('rete.jsonl', [good('c1'), '{rotto', '42', '[1]', '', good('c2')].join('\n')),
    );
    expect(rows).toMatchObject({ read: 5, created: 2, rejected: 3 });
    expect(findings.filter(({ kind }) => kind === 'REJECTED').map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

describe('A workbook', () => {
  const head = { A1: text('codice'), B1: text('titolo'), C1: text('inizio'), D1: text('costo'), E1: text('paese') };
  const good = { A2: text('c1'), B2: formula('UPPER("orto")', 'ORTO'), C2: day('43588.5'), D2: number('1234.56') };

  test('counts formulas by their values, and days and numbers as what they are', async () => {
    const path = workbookOf([
      { name: 'Note', hidden: true, cells: { A1: text('segreto') } },
      { name: 'Casi', cells: { ...head, ...good, E2: text('Italia') } },
      { name: 'Altro', cells: { A1: text('zzz') } },
    ]);
    const { summary, findings } = await importMade(graph, path, { mapping: MAPPING });
    expect(summary.read).toBe('Excel, sheet “Casi” of Note, Casi, Altro');
    expect(findings).toEqual([]);
    const kept = await graph.read(
      "MATCH (p:Practice)-[:STATED_IN]->(:Source {id: 'source:prove'}) RETURN p.name_it AS name, p.period AS period, p.costAmount AS cost",
    );
    expect(kept).toEqual([{ name: 'ORTO', period: '2019-05-03/', cost: 1234.56 }]);
  });

  test('tells errors and formulas without a value where they stand', async () => {
    const { rows, findings } = await rehearsed(
      workbookOf([
        {
          name: 'Casi',
          cells: {
            ...head,
            ...{ A2: text('c7'), B2: text('Uno'), C2: error('#N/A'), D2: number('1'), E2: text('Italia') },
            ...{ A3: text('c8'), B3: text('Due'), D3: formula('1/0'), E3: text('Italia') },
            ...{ A4: text('c9'), B4: text('Tre'), C4: number('43588'), E4: text('Italia') },
            ...{ A6: text('c10'), B6: formula('A6&amp;&quot;x&quot;'), E6: text('Italia') },
          },
        },
      ]),
    );
    expect(rows).toMatchObject({ read: 4, rejected: 3 });
    expect(findings.map(({ line, column, value }) => [line, column, value])).toEqual([
      [2, 'inizio', '#N/A'],
      [3, 'costo', '=1/0'],
      [4, 'inizio', '43588'],
      [6, 'titolo', '=A6&"x"'],
    ]);
  });

  test('loses neither of two columns of one name', async () => {
    const { summary } = await rehearsed(
      workbookOf([
        {
          name: 'Casi',
          cells: {
            ...{ A1: text('codice'), B1: text('titolo'), C1: text('titolo'), D1: text('paese'), E1: text('inizio') },
            ...{ F1: text('costo'), A2: text('c1'), B2: text('Uno'), C2: text('Due'), D2: text('Italia') },
          },
        },
      ]),
    );
    expect(summary.counts.rows.rejected).toBe(0);
  });
});
