import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { UncertainEncoding } from '../../seed/imports/read/encoding.ts';
import { openRows } from '../../seed/imports/read/open.ts';
import { isBroken } from '../../seed/imports/read/raw-row.ts';
import { text, workbookOf } from './workbook.ts';

const directory = mkdtempSync(join(tmpdir(), 'crosstown-reading-'));

async function read(name: string, bytes: Buffer | string, settings = {}) {
  const path = join(directory, name);
  writeFileSync(path, bytes);
  const source = await openRows(await byteSource(path, name), settings);
  const rows = [];
  for await (const row of source.rows) rows.push(row);
  return { source, rows, cells: rows.map((row) => (isBroken(row) ? null : row.cells)) };
}

const RUSSIAN =
  'имя;описание\nШкола;Муниципалитет открыл школу для детей мигрантов, и родители учат язык вместе с ними\nСад;Жители города вместе ухаживают за садом, который раньше был заброшен и никому не нужен\n';

describe('The encoding of a file', () => {
  test.each([
    ['utf-8', 'ime,opis\nŽuta kuća,Łódź\n', { addBOM: false }, 'all its bytes fit'],
    ['utf-8', 'ime,opis\nŽuta kuća,Łódź\n', { addBOM: true }, 'by its byte-order mark'],
    ['utf-16le', 'ime,opis\nŽuta kuća,Łódź\n', { addBOM: true }, 'by its byte-order mark'],
    ['utf-16be', 'ime,opis\nŽuta kuća,Łódź\n', { addBOM: true }, 'by its byte-order mark'],
    ['utf-16le', 'ime,opis\nDom,Lodz\n', { addBOM: false }, 'by its zero bytes'],
  ])('%s is found %#', async (encoding, text, options, how) => {
    const { source, cells } = await read('found.csv', iconv.encode(text, encoding, options));
    expect(source.read).toContain(`${encoding} (${how})`);
    expect(Object.values(cells[0] ?? {})).toEqual(text.split('\n')[1]?.split(','));
  });

  test.each(['windows-1251', 'windows-1250', 'windows-1253', 'iso-8859-2', 'windows-1255'])(
    '%s is read where it is given',
    async (encoding) => {
      const word = { 'windows-1251': 'Школа', 'windows-1253': 'Σχολείο', 'windows-1255': 'שלום' }[encoding] ?? 'Łódź';
      const { cells } = await read('given.csv', iconv.encode(`a;b\n${word};1\n`, encoding), { encoding });
      expect(cells).toEqual([{ a: word, b: '1' }]);
    },
  );

  test('is found by its letters where they leave no doubt', async () => {
    const { cells } = await read('cyrillic.csv', iconv.encode(RUSSIAN.repeat(5), 'windows-1251'));
    expect(cells[0]?.имя).toBe('Школа');
  });

  test('is asked for where they do, with what a line reads like in each', async () => {
    const asking = read('doubtful.csv', iconv.encode('ime;b\nKuća Žuta;1\n', 'windows-1250'));
    await expect(asking).rejects.toThrow(UncertainEncoding);
    await expect(asking).rejects.toThrow(/--encoding[\s\S]*windows-1250 +.*Kuća Žuta/);
  });
});

describe('Separated text', () => {
  test.each([[','], [';'], ['\t'], ['|']])('with %j between its cells is found out', async (sign) => {
    const { cells } = await read('signs.csv', `a${sign}b${sign}c\n1${sign}"x, y; z"${sign}3\n`);
    expect(cells).toEqual([{ a: '1', b: 'x, y; z', c: '3' }]);
  });

  test('accounts for every line, whatever is wrong with it', async () => {
    const text =
      'id,name,note\r\n1,"two\nlines",x\r\n2,"never closed,x\r\n3,"a" b,x\r\n4,short\r\n5,too,many,cells\r\n\r\n6,"said ""so""",x';
    const { rows } = await read('bad.csv', text);
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 9]);
    expect(rows.map((row) => (isBroken(row) ? row.broken.told : row.cells.name))).toEqual([
      'two\nlines',
      expect.stringMatching(/quotation mark/),
      expect.stringMatching(/quotation mark/),
      'The row has 2 cells and the head 3.',
      'The row has 4 cells and the head 3.',
      'said "so"',
    ]);
  });

  test('loses nothing after a quote that is never closed, and takes a cell of ten megabytes', async () => {
    const { rows } = await read(
      'open.csv',
      `id,name\n1,"open\n${Array.from({ length: 50 }, (_, i) => `${i + 2},row`).join('\n')}\n`,
    );
    expect(rows.filter(isBroken).map(({ line }) => line)).toEqual([2]);
    expect(rows).toHaveLength(51);
    const { cells } = await read('large.csv', `id,name\n1,"${'x'.repeat(10 * 1024 * 1024)}"\n2,y\n`);
    expect(cells.map((one) => one?.name?.length)).toEqual([10 * 1024 * 1024, 1]);
  });
});

test('JSON Lines and JSON are read with what lies within, and a broken line is told', async () => {
  const { rows, cells } = await read(
    'records.jsonl',
    '{"id":1,"lead":{"name":"X"},"tags":["a","b"]}\n{broken\n{"id":2,"partners":[{"name":"P"},{"name":"Q"}]}\n',
  );
  expect(cells).toEqual([
    { id: '1', 'lead.name': 'X', tags: ['a', 'b'] },
    null,
    { id: '2', 'partners.name': ['P', 'Q'] },
  ]);
  expect(rows[1]).toMatchObject({ line: 2, broken: { told: expect.stringMatching(/no JSON/) } });
  const document = await read('records.json', '{"data":{"cases":[{"id":"1"}]}}', { records: 'data.cases' });
  expect(document.cells).toEqual([{ id: '1' }]);
  await expect(read('records.json', '{"a":[],"b":[]}')).rejects.toThrow(/read\.records.*a, b/);
});

test('what is no workbook is told, not read as something else', async () => {
  await expect(read('fake.xlsx', 'PK\u0003\u0004 no workbook')).rejects.toThrow(/no \.xlsx workbook/);
  expect(existsSync(directory)).toBe(true);
});

describe('Heads that stand below a title', () => {
  test('are found where the mapping says, and at the top of a file of rejects', async () => {
    const settings = { head: 3 };
    const titled = await read('titled.csv', 'Good practices of the network\n\nid;name\n1;Lantern walk\n', settings);
    expect(titled.source.columns).toEqual(['id', 'name']);
    expect(titled.rows).toEqual([
      { number: 1, line: 4, raw: '1;Lantern walk', cells: { id: '1', name: 'Lantern walk' } },
    ]);
    const rejects = await read('rejects.csv', `${titled.source.rejects.head}\n"why";1;Lantern walk\n`, settings);
    expect(rejects.cells).toEqual([{ rejected_because: 'why', id: '1', name: 'Lantern walk' }]);
    await expect(read('short.csv', 'Good practices\n', settings)).rejects.toThrow(/its line 3 should name its columns/);
  });

  test('are found in a workbook, whose cells merged across the title are no matter', async () => {
    const cells = { A1: text('Good practices'), A2: text('id'), B2: text('name'), A3: text('1'), B3: text('Walk') };
    const path = workbookOf([{ name: 'S', merged: ['A1:B1'], cells }]);
    const source = await openRows(await byteSource(path), { head: 2 });
    const rows = [];
    for await (const row of source.rows) rows.push(row);
    expect(rows).toMatchObject([{ number: 1, line: 3, cells: { id: '1', name: 'Walk' }, notes: undefined }]);
  });
});
