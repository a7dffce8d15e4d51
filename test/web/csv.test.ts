import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from '../../web/src/lib/csv.ts';

const readBack = (rows: string[][]): string[][] => parse(csvOf(rows), { bom: true });

test('a file begins with the byte order mark of UTF-8 and is read back as it was written', () => {
  const rows = [
    ['Name', 'Città'],
    ['said "so", twice;\r\nand on', 'עיר'],
    ['', 'София'],
  ];
  expect(csvOf(rows).charCodeAt(0)).toBe(0xfeff);
  expect(readBack(rows)).toEqual(rows);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =cmd|x', '\uFF1D1'])(
  'no cell is taken for a formula: %j',
  (text) => {
    expect(readBack([[text]])).toEqual([[`'${text}`]]);
  },
);

test('what only holds a sign is left alone', () => {
  expect(readBack([['a=b', '1-2', 'x@y']])).toEqual([['a=b', '1-2', 'x@y']]);
});
