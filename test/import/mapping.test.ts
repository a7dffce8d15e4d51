import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateReader } from '../../seed/imports/map/dates.ts';
import { readNumber } from '../../seed/imports/map/numbers.ts';
import { BadMapping, loadMapping, parseMapping } from '../../seed/imports/mapping/load.ts';

const START = 'version: 1\nsource: {id: source:x, title: X, language: en}\n';

function problemsIn(text: string) {
  try {
    parseMapping(text, 'x.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof BadMapping)) throw error;
    return error.problems;
  }
}

describe('A mapping', () => {
  test.each([
    ['an unknown key', `${START}fields:\n  name: a\n  sumary: b\n`, 5, 3, /“sumary” is no key/],
    ['a missing one', `${START}fields: {summary: b}\n`, 3, 1, /“name” is missing/],
    [
      'an unknown key within an expression',
      `${START}fields:\n  name:\n    column: a\n    splitt: ','\n`,
      6,
      5,
      /“splitt” is no key/,
    ],
    [
      'a word of no closed list',
      `${START}record: Thing\nfields: {name: a}\n`,
      3,
      1,
      /“Thing” is none of Practice, Program/,
    ],
    [
      'a value table that is not there',
      `${START}fields: {name: a, status: {column: b, values: nowhere}}\n`,
      3,
      39,
      /no value table “nowhere”/,
    ],
    ['no YAML', `${START}fields: {name: a\n`, 4, 1, /no YAML/],
    ['an expression that is none', `${START}fields: {name: a}\nthemes: [{from: 7}]\n`, 4, 11, /“from” must be string/],
  ])('with %s says so, with line and column', (_, text, line, column, told) => {
    expect(problemsIn(text)[0]).toMatchObject({ line, column, told: expect.stringMatching(told) });
  });

  test.each(readdirSync('seed/sources').filter((name) => name.endsWith('.yaml')))(
    '%s of ours is valid',
    async (name) => {
      await expect(loadMapping(`seed/sources/${name}`)).resolves.toMatchObject({ version: 1 });
    },
  );
});

test.each([
  ['03/05/2019', ['dd/MM/yyyy'], '2019-05-03'],
  ['3.5.19', ['d.M.yy'], '2019-05-03'],
  ['31.02.2019', ['dd.MM.yyyy'], null],
  ['2019-02', undefined, '2019-02'],
  ['2021.0', undefined, '2021'],
  ['2019-05-03T10:00:00Z', undefined, '2019-05-03'],
  ['May 2019', undefined, null],
  ['١٢/٠٣/٢٠١٩', ['dd/MM/yyyy'], '2019-03-12'],
])('the date %s is read as %s says', (written, formats, day) => {
  expect(dateReader(formats)(written)).toBe(day);
});

test.each([
  ['1.234,56', { decimal: ',', thousands: '.' }, 1234.56],
  ['1,234.56', { decimal: ',', thousands: '.' }, null],
  ['€ 12 000', { thousands: ' ' }, 12000],
  ['1.23,4', { decimal: ',', thousands: '.' }, null],
  ['12', {}, 12],
  ['1.250', { decimal: ',' }, null],
  ['12,5', { decimal: ',' }, 12.5],
  ['١٬٢٥٠٬٠٠٠٫٥٠', { decimal: ',' }, 1250000.5],
  ['twelve', {}, null],
] as const)('the number %s is read as %o says', (written, format, value) => {
  expect(readNumber(written, format)).toBe(value);
});

test.each([
  ['100 руб.', 100],
  ['100 рублей', 100],
  ['100 грн.', 100],
  ['100 eur', 100],
  ['R$ 100', 100],
  ['100 TL', 100],
  ['ALL 12', 12],
  ['12 all', null],
  [`1${' '.repeat(90_000)}x`, null],
])('the number in %j, which may have its currency beside it', (written, value) => {
  expect(readNumber(written)).toBe(value);
});
