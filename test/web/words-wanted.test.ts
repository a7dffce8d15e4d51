import { expect, test } from 'vitest';
import { beginningsOf, wordsWanted } from '../../web/src/features/search/words-wanted.ts';
import { yearsFrom } from '../../web/src/features/search/years.ts';

test('the words that something should have: no quotation marks, no word after a minus, each once', () => {
  expect(wordsWanted('“social  housing” -Dublin housing „мигранти“')).toEqual(['social', 'housing', 'мигранти']);
});

test('the longest word begins first', () => {
  expect(beginningsOf('city integratoin')).toEqual(['inte']);
});

test('every year stands between the first and the last, counted, set or empty', () => {
  const counted = [
    { value: '2008', count: 3 },
    { value: '2011', count: 1 },
  ];
  expect(yearsFrom(counted, [2012])).toEqual([
    { year: 2008, count: 3 },
    { year: 2009, count: 0 },
    { year: 2010, count: 0 },
    { year: 2011, count: 1 },
    { year: 2012, count: 0 },
  ]);
  expect(yearsFrom([])).toEqual([]);
});

test('hostile years make no endless picture', () => {
  expect(yearsFrom([{ value: '2020', count: 1 }], [1, 9999])).toHaveLength(120);
});
