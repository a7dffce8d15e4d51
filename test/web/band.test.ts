import { describe, expect, test } from 'vitest';
import { bandIn, boundsFrom, valueOfBand } from '../../web/src/features/search/band.ts';
import { searchFilter } from '../../web/src/lib/search-filter.ts';

describe('a range over several bands', () => {
  test.each(['20000-250000', '0-20000', '1000000-', 'EUR:10000-500000', 'GBP:5000000-'])(
    '%s is read and written',
    (value) => {
      expect(valueOfBand(bandIn(value))).toBe(value);
    },
  );

  test('is asked of the API as one range', () => {
    expect(searchFilter({ size: '20000-250000' })).toEqual({ citySize: { min: 20_000, max: 249_999 } });
  });

  test('begins and ends where bands do, and where the address says', () => {
    const bands = ['100000-250000', '0-20000', '20000-50000', '1000000-'];
    expect(boundsFrom(bands, '30000-70000')).toEqual({
      currency: '',
      lower: [0, 20_000, 30_000, 50_000, 70_000, 100_000, 1_000_000],
      upper: [20_000, 30_000, 50_000, 70_000, 100_000, 250_000, 1_000_000],
    });
  });

  test('never mixes currencies: that which is set counts, else the first', () => {
    const bands = ['EUR:0-10000', 'EUR:10000-50000', 'GBP:0-10000'];
    expect(boundsFrom(bands, undefined)).toEqual({ currency: 'EUR', lower: [0, 10_000], upper: [10_000, 50_000] });
    expect(boundsFrom(bands, 'GBP:0-10000')).toEqual({ currency: 'GBP', lower: [0], upper: [10_000] });
  });
});
