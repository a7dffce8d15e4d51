import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { draftReader } from '../../seed/imports/map/draft-reader.ts';
import { RejectedRow } from '../../seed/imports/map/row-problem.ts';
import { BadMapping, parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { mappedRows } from '../../seed/imports/read/join.ts';
import { openRows } from '../../seed/imports/read/open.ts';
import { isBroken } from '../../seed/imports/read/raw-row.ts';
import { day, number, text, workbookOf } from './workbook.ts';

const directory = mkdtempSync(join(tmpdir(), 'crosstown-values-'));
const START = 'version: 1\nsource: { id: source:x, title: X, language: he }\n';
const COST = `${START}fields: { name: a, cost: { amount: b, currency: { constant: EUR } }, period: { to: c } }\n`;
const HEAD = 'a,b,c';

async function drafts(lines: readonly string[], mappingText: string) {
  const path = join(directory, 'rows.csv');
  writeFileSync(path, lines.join('\n'));
  const mapping = parseMapping(mappingText, 'values.yaml');
  const source = await mappedRows(await byteSource(path), mapping, [directory]);
  const read = draftReader(mapping, source.columns);
  const all = [];
  for await (const row of source.rows) if (!isBroken(row)) all.push(read(row));
  return all;
}

describe('A value that nobody can mean', () => {
  test.each([
    ['x,1e400,', /more than/],
    ['x,-5,', /less than 0/],
    ['x,5,9999-12-31', /after 2199/],
    ['x,5,0999-01-01', /before 1000/],
    ['x,5,0019', /before 1000/],
    ['x,5,0019-10-03', /before 1000/],
  ])('%s rejects its row with a remedy', async (line, told) => {
    const failed = await drafts([HEAD, line], COST).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(RejectedRow);
    expect((failed as RejectedRow).complaints).toEqual([
      expect.objectContaining({ told: expect.stringMatching(told), remedy: expect.stringMatching(/\S/) }),
    ]);
  });

  test('is told where it is markup in a name', async () => {
    const [marked, plain] = await drafts([HEAD, '<b>Orto</b>&nbsp;1,,', 'Fish & Chips < 3,,'], COST);
    expect(marked?.notes).toEqual([expect.objectContaining({ told: expect.stringMatching(/markup/) })]);
    expect(plain?.notes).toEqual([]);
  });
});

describe('A cell that says more or other than the mapping', () => {
  const START_COST = `${START}read: { dates: [dd/MM/yyyy, d/M/yyyy, yyyy-MM, yyyy], numbers: { decimal: '.', thousands: ',' } }\n`;
  const ONE = `${START_COST}fields: { name: a, summary: b, aims: b, period: c }\n`;
  const FROM = `${START_COST}fields: { name: a, summary: b, period: { from: c, to: d } }\n`;

  test.each([
    ['2019-2021', '2019/2021'],
    ['2019 – 2021', '2019/2021'],
    ['2019', '2019'],
    ['03/10/2019', '2019-10-03'],
  ])('has two years of one date as a period: %s', async (written, period) => {
    const [draft] = await drafts([HEAD, `x,,${written}`], ONE);
    expect(draft?.facts.period).toBe(period);
  });

  test('has two years where a beginning stands, and is told where another end does', async () => {
    const all = await drafts(['a,b,c,d', 'x,,2019-2021,', 'y,,2019-2021,2022', 'z,,2019-2021,2019-2021'], FROM);
    expect(all.map((draft) => draft?.facts.period)).toEqual(['2019/2021', '2019/2022', '2019/2021']);
    expect(all.map((draft) => draft?.notes.length)).toEqual([0, 1, 0]);
  });

  test.each(['2021-2019', '0019-2021', '03/10/0019', '2019-20211'])('rejects %s', async (written) => {
    await expect(drafts([HEAD, `x,,${written}`], ONE)).rejects.toBeInstanceOf(RejectedRow);
  });

  test('tells of markup in each text, which stays as it is', async () => {
    const [draft] = await drafts([HEAD, 'x,<p>Plain &amp; simple</p>,2019'], ONE);
    expect(draft?.facts.summary).toEqual({ he: '<p>Plain &amp; simple</p>' });
    expect(draft?.notes).toContainEqual(
      expect.objectContaining({ column: 'b', told: expect.stringMatching(/markup/) }),
    );
  });

  test.each(['true', '14:30', '2019', '1,234'])('tells that %s is hardly a name', async (name) => {
    const [draft] = await drafts([HEAD, `"${name}",,`], ONE);
    expect(draft?.notes).toContainEqual(expect.objectContaining({ value: name, told: expect.stringMatching(/name/) }));
  });

  test.each([
    ['"$2,000"', 'EUR', 1],
    ['"£2,000"', 'EUR', 1],
    ['"CHF 2,000"', 'EUR', 1],
    ['"2,000 USD"', 'EUR', 1],
    ['"€2,000"', 'EUR', 0],
    ['"$2,000"', 'CAD', 0],
    ['"2,000"', 'EUR', 0],
  ])('tells of a sum of %s that is taken for %s', async (written, currency, told) => {
    const mapping = `${START_COST}fields: { name: a, cost: { amount: b, currency: { constant: ${currency} } } }\n`;
    const [draft] = await drafts([HEAD, `x,${written},`], mapping);
    expect(draft?.facts.cost).toMatchObject({ amount: 2000, currency });
    expect(draft?.notes).toHaveLength(told);
  });
});

describe('A second file', () => {
  const JOINED = `${START}joins: [{ file: second.csv, as: s, on: { b: id } }]\nfields: { name: a }\n`;

  test('tells of each key that it lacks or has twice, once', async () => {
    writeFileSync(join(directory, 'second.csv'), 'id,name\n1,one\n2,two\n1,other\n');
    const all = await drafts([HEAD, 'x,1,', 'y,1,', 'z,7,', 'u,,', 'v,7,', 'w,2,'], JOINED);
    expect(all.map((draft) => draft?.notes.map(({ told }) => told))).toEqual([
      [expect.stringMatching(/“1” on the lines 2, 4/)],
      [],
      [expect.stringMatching(/no row for “7”/)],
      [],
      [],
      [],
    ]);
  });

  test('of an encoding that nobody can be sure of is asked for where it is given, the likeliest of its language first', async () => {
    writeFileSync(join(directory, 'second.csv'), iconv.encode('id,name\n1,עיריית חיפה\n', 'windows-1255'));
    await expect(drafts([HEAD, 'x,1,'], JOINED)).rejects.toThrow(
      /joins\[\]\.read\.encoding[\s\S]*?\n {2}windows-1255 .*עיריית חיפה/,
    );
  });
});

describe('What nobody sees in a cell', () => {
  test('is taken out where it turns the direction of a text or colours a terminal', async () => {
    const [draft] = await drafts([HEAD, 'a\u202eevil\u202c\u001b[31m red,,'], COST);
    expect(draft).toMatchObject({ name: 'aevil red', notes: [{ told: expect.stringMatching(/Control/) }] });
  });

  test('is given to each row that cells of a workbook were merged over, and told with their range', async () => {
    const cells = { A1: text('a'), B1: text('b'), A2: text('x'), B2: text('Hof'), A3: text('y'), A4: text('z') };
    const path = workbookOf([{ name: 'S', cells, merged: ['B2:B3', 'A7:B7'] }]);
    const source = await openRows(await byteSource(path));
    const rows = [];
    for await (const row of source.rows) rows.push(isBroken(row) ? null : [row.cells.b, row.notes?.[0]?.told]);
    expect(rows).toEqual([
      ['Hof', expect.stringContaining('B2:B3')],
      ['Hof', undefined],
      ['', undefined],
    ]);
  });
});

describe('A value that its form makes certain', () => {
  test('is a time of a workbook to the second, and a time without a day is no date', async () => {
    const cells = { A1: text('a'), B1: text('b'), A2: day('0.604166666666667'), B2: day('43586.604166655') };
    const source = await openRows(await byteSource(workbookOf([{ name: 'S', cells }])));
    for await (const row of source.rows)
      expect(isBroken(row) ? null : row.cells).toEqual({ a: '14:30', b: '2019-05-01T14:30:00' });
    const timed = await drafts([HEAD, 'x,,14:30'], COST).catch((error: unknown) => error);
    expect(timed).toBeInstanceOf(RejectedRow);
  });

  const COMMA = "{ decimal: ',', thousands: '.' }";
  test.each([
    ['the file', `${COST}read: { numbers: ${COMMA} }\n`],
    ['one column', COST.replace('amount: b', `amount: { column: b, numbers: ${COMMA} }`)],
  ])(
    'is a number of JSON, with the point that JSON writes, whatever sign texts of %s have for decimals',
    async (_, mappingText) => {
      const mapping = parseMapping(mappingText, 'values.yaml');
      const records = [
        { a: 'x', b: 1.234, c: null },
        { a: 'y', b: '1.234', c: null },
        { a: 'z', b: 12000, c: null },
      ];
      for (const [name, written] of [
        ['rows.jsonl', records.map((one) => JSON.stringify(one)).join('\n')],
        ['rows.json', JSON.stringify(records)],
      ] as const) {
        writeFileSync(join(directory, name), written);
        const source = await mappedRows(await byteSource(join(directory, name)), mapping, [directory]);
        const read = draftReader(mapping, source.columns);
        const amounts = [];
        for await (const row of source.rows) if (!isBroken(row)) amounts.push(read(row)?.facts.cost?.amount);
        expect(amounts).toEqual([1.234, 1234, 12000]);
      }
    },
  );

  test('is a number of a workbook likewise, and of a second file', async () => {
    const mapping = parseMapping(
      `${COST.replace('amount: b', "amount: { first: [b, s.b], numbers: { decimal: ',', thousands: '.' } }")}joins: [{ file: more.json, as: s, on: { c: c } }]\n`,
      'values.yaml',
    );
    const cells = { A1: text('a'), B1: text('b'), C1: text('c'), A2: text('x'), B2: number('1.234'), C2: text('2001') };
    const path = workbookOf([{ name: 'S', cells: { ...cells, A3: text('y'), C3: text('2002') } }]);
    writeFileSync(
      join(directory, 'more.json'),
      JSON.stringify([
        { c: '2002', b: 5.678 },
        { c: '2001', b: 9 },
      ]),
    );
    const source = await mappedRows(await byteSource(path), mapping, [directory]);
    const read = draftReader(mapping, source.columns);
    const amounts = [];
    for await (const row of source.rows) if (!isBroken(row)) amounts.push(read(row)?.facts.cost?.amount);
    expect(amounts).toEqual([1.234, 5.678]);
  });

  test('is a threshold that is passed by a number as the mapping says they are written', async () => {
    const goals = `${START}read: { numbers: { decimal: ',' } }\nfields: { name: a }\ngoals: [{ from: { columns: 'SDG_*', atLeast: 0.5 } }]\n`;
    const [draft] = await drafts(['a;SDG_3;SDG_4', 'x;0,7;0,3'], goals);
    expect(draft?.concepts.map(({ found }) => found.value)).toEqual(['3']);
  });

  test('is a period of two days in one cell', async () => {
    const days = `${START}read: { dates: [dd.MM.yyyy] }\nfields: { name: a, period: b }\n`;
    const [draft] = await drafts(['a,b', 'x,01.03.2019 - 31.12.2020'], days);
    expect(draft?.facts.period).toBe('2019-03-01/2020-12-31');
    await expect(drafts(['a,b', 'x,31.12.2020 – 01.03.2019'], days)).rejects.toThrow(RejectedRow);
  });

  test('is a year of four figures, and no other century for it', async () => {
    const both = `${COST}read: { dates: [dd/MM/yyyy, dd/MM/yy] }\n`;
    const [short] = await drafts([HEAD, 'x,5,03/05/19'], both);
    expect(short?.facts.period).toBe('/2019-05-03');
    await expect(drafts([HEAD, 'x,5,03/05/0019'], both)).rejects.toThrow(RejectedRow);
  });
});

describe('A condition', () => {
  const mapping = `${START}fields: { name: a }
funding: [{ name: { constant: Social Fund }, share: b, when: { b: not empty } }]
themes: [{ from: { constant: theme:work }, when: { c: [''] } }]
`;

  test('holds of any value, or of none', async () => {
    const [funded, plain] = await drafts([HEAD, 'x,0.5,1', 'y,,'], mapping);
    expect([funded?.funding.length, funded?.concepts.length]).toEqual([1, 0]);
    expect([plain?.funding.length, plain?.concepts.length]).toEqual([0, 1]);
  });

  test('is a list of values or “not empty”, no other words', () => {
    expect(() => parseMapping(mapping.replace('not empty', 'full'), 'values.yaml')).toThrow(BadMapping);
  });
});

test('A year that a workbook took for a day is told', async () => {
  const cells = { A1: text('a'), B1: text('b'), A2: text('x'), B2: day('2019'), A3: text('y'), B3: day('43617') };
  const source = await openRows(await byteSource(workbookOf([{ name: 'S', cells }])), {});
  const rows = [];
  for await (const row of source.rows) if (!isBroken(row)) rows.push(row);
  expect(rows.map(({ cells: { b } }) => b)).toEqual(['1905-07-11', '2019-06-01']);
  expect(rows[0]?.notes).toEqual([expect.objectContaining({ column: 'b', told: expect.stringContaining('2019') })]);
  expect(rows[1]?.notes).toBeUndefined();
});
