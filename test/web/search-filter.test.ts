import { expect, test } from 'vitest';
import { parseSearchFilters, searchFilter, setFilters, withFilterToggled } from '../../web/src/lib/search-filter.ts';
import { parseSearch } from '../../web/src/lib/search-state.ts';

test('every filter of the address fills its field of the API, bands without their upper bound', () => {
  const chosen = parseSearchFilters({
    theme: 'theme:housing',
    city: ['city:sofia', 'city:prato', 'city:sofia'],
    writtenIn: 'bg',
    sector: 'BUSINESS',
    period: '2008/2011',
    size: '20000-50000',
    cost: 'EUR:10000-50000',
    outcomes: 'false',
  });
  expect(searchFilter(chosen)).toEqual({
    themes: ['theme:housing'],
    cities: ['city:sofia', 'city:prato'],
    languages: ['bg'],
    sectors: ['BUSINESS'],
    overlaps: '2008/2011',
    citySize: { min: 20_000, max: 49_999 },
    cost: { currency: 'EUR', min: '10000', max: '49999.99' },
    hasOutcomes: false,
  });
  expect(setFilters(chosen)).toHaveLength(9);
});

test('one year is asked for by itself', () => {
  expect(searchFilter(parseSearchFilters({ period: '2010/2010' }))).toEqual({ overlaps: '2010' });
});

test('the last band has no upper bound', () => {
  expect(searchFilter({ size: '1000000-', cost: 'EUR:5000000-' })).toEqual({
    citySize: { min: 1_000_000 },
    cost: { currency: 'EUR', min: '5000000' },
  });
});

test.each([
  { size: 'big' },
  { cost: '10-20' },
  { period: '2008' },
  { period: '2011/2008' },
  { outcomes: 'yes' },
  { sector: 'constructor' },
  { writtenIn: '../x' },
  { city: [{}, 5, 'sofia'] },
  { view: 'pie' },
  { view: 'list' },
  { columns: 'name' },
])('what an address cannot mean is left out: %j', (search) => {
  expect(parseSearch(search)).toEqual({});
});

test('no more values are asked for than the API takes', () => {
  const city = Array.from({ length: 150 }, (_, number) => `city:${number}`);
  expect(parseSearchFilters({ city }).city).toHaveLength(100);
});

test('a filter of one value takes another in its place, a list takes it too; both let go again', () => {
  const one = withFilterToggled({ size: '0-20000' }, { name: 'size', value: '20000-50000' });
  expect(one).toEqual({ size: '20000-50000' });
  const both = withFilterToggled({ city: ['city:sofia'] }, { name: 'city', value: 'city:prato' });
  expect(both).toEqual({ city: ['city:sofia', 'city:prato'] });
  expect(setFilters(withFilterToggled(one, { name: 'size', value: '20000-50000' }))).toEqual([]);
});
