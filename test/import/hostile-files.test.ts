import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { openRows } from '../../seed/imports/read/open.ts';
import { isBroken, UnreadableFile } from '../../seed/imports/read/raw-row.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { number, text, workbookOf } from './workbook.ts';

async function rowsIn(path: string) {
  const rows = [];
  for await (const row of (await openRows(await byteSource(path))).rows) rows.push(row);
  return rows;
}

function written(name: string, content: string): string {
  const path = join(scratchDirectory('hostile'), name);
  writeFileSync(path, content);
  return path;
}

async function refusalOf(path: string): Promise<string> {
  const error = await rowsIn(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnreadableFile);
  return (error as Error).message;
}

const cells = { A1: text('codice'), B1: text('titolo'), A2: text('c1'), B2: text('Orto') };

describe('A workbook that would fill the memory is refused before its values are read', () => {
  test.each([
    ['by a cell in the last corner', { cells: { ...cells, XFD1048576: number('1') } }],
    [
      'by a cell whose name stands behind another attribute',
      { cells, behind: '<row r="9"><c x=">" r="XFD1048576"><v>1</v></c></row>' },
    ],
    ['by a row far down', { cells, behind: '<row r="1048576"><c r="CV3"><v>1</v></c></row>' }],
  ])('%s', async (_, sheet) => {
    expect(await refusalOf(workbookOf([{ name: 'Casi', ...sheet }]))).toMatch(
      /over \d+ million cells.*up to 10 million/,
    );
  });

  test.each([
    ['a cell', { cells, behind: '<row r="9"><c r="ZZZZZZ9"><v>1</v></c></row>' }, /“ZZZZZZ9”, which no sheet has/],
    ['a row', { cells, behind: '<row r="999999999"/>' }, /number 999999999, which no sheet has/],
  ])('by a name that no sheet has for %s', async (_, sheet, told) => {
    expect(await refusalOf(workbookOf([{ name: 'Casi', ...sheet }]))).toMatch(told);
  });

  test('by a few bytes that unpack to hundreds of megabytes', async () => {
    const path = workbookOf([{ name: 'Casi', cells, behind: ' '.repeat(257 * 1024 * 1024) }]);
    expect((await byteSource(path)).bytes).toBeLessThan(2 * 1024 * 1024);
    expect(await refusalOf(path)).toContain('unpacks to more than 256 MB');
  });

  test('by merged cells that lie upon each other', async () => {
    const merged = Array.from({ length: 50 }, () => 'A2:A1048576');
    expect(await refusalOf(workbookOf([{ name: 'Casi', cells, merged }]))).toContain('lie upon each other');
  });

  test('but not for empty rows and cells that are only painted', async () => {
    const behind = '<row r="1048576" hidden="1"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>';
    expect(await rowsIn(workbookOf([{ name: 'Casi', cells, behind }]))).toMatchObject([
      { line: 2, cells: { codice: 'c1', titolo: 'Orto' } },
    ]);
  });
});

describe('A text that never ends is refused', () => {
  const endless = 'x'.repeat(25 * 1024 * 1024);

  test.each([
    ['lines.csv', `codice,titolo\nc1,Orto\nc2,${endless}`, 'Line 3 goes on for more than 24 million characters'],
    ['lines.jsonl', `{"codice":"c1"}\n{"codice":"${endless}"}`, 'Line 2 goes on for more than 24 million characters'],
  ])('%s', async (name, content, told) => {
    expect(await refusalOf(written(name, content))).toContain(told);
  });
});

describe('Records of JSON', () => {
  const deep = `{"codice":"c2","a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;

  test.each([
    ['deep.jsonl', `{"codice":"c1"}\n${deep}\n{"codice":"c3"}`],
    ['deep.json', `[{"codice":"c1"},${deep},{"codice":"c3"}]`],
  ])('that lie thousands of levels deep cost one row: %s', async (name, content) => {
    const source = await openRows(await byteSource(written(name, content)));
    const rows = [];
    for await (const row of source.rows) rows.push(row);
    expect(rows.map(isBroken)).toEqual([false, true, false]);
    expect(rows[1]).toMatchObject({ broken: { told: expect.stringContaining('more than 32 levels') } });
    expect(source.rejects.row(rows[1]?.raw ?? '', 'too deep')).toContain('{');
  });

  test('keep every object of a long list', async () => {
    const partners = Array.from({ length: 100_000 }, (_, index) => ({ name: `p${index}` }));
    const [row] = await rowsIn(written('long.json', JSON.stringify([{ codice: 'c1', partners }])));
    expect(row).toMatchObject({ cells: { 'partners.name': { length: 100_000 } } });
  });
});
