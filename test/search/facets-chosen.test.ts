import { expect, test } from 'vitest';
import { isChosen } from '../../api/search/facets-chosen.ts';
import { clausesOf } from '../../api/search/filter-clauses.ts';

const BANDS = ['EUR:0-10000', 'EUR:10000-50000', 'EUR:50000-100000', 'EUR:5000000-', 'ILS:10000-50000'];

test.each([
  [{ min: '10000', max: '49999.99', currency: 'EUR' }, ['EUR:10000-50000']],
  [{ max: '100000', currency: 'EUR' }, ['EUR:0-10000', 'EUR:10000-50000', 'EUR:50000-100000']],
  [{ min: '60000', currency: 'EUR' }, ['EUR:5000000-']],
  [{ min: '5000000', max: '6000000', currency: 'EUR' }, []],
  [{ currency: 'ILS' }, ['ILS:10000-50000']],
])('a cost of %o asks for the bands within it, in its currency', (cost, bands) => {
  const clauses = clausesOf({ cost });
  expect(BANDS.filter((band) => isChosen('cost', band, clauses))).toEqual(bands);
  expect(isChosen('citySize', '10000-50000', clauses)).toBe(false);
});
