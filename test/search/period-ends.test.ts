import { describe, expect, test } from 'vitest';
import { countsByYear, periodEnds } from '../../api/search/period-ends.ts';

/** How many of the periods are counted in each year. */
function counted(periods: readonly (readonly [from: string | null, to: string | null])[], thisYear = 2026) {
  const ends = new Map<string, number>();
  for (const [from, to] of periods) for (const end of periodEnds(from, to)) ends.set(end, (ends.get(end) ?? 0) + 1);
  return Object.fromEntries(countsByYear(ends, thisYear));
}

describe('the years in which periods are counted', () => {
  test('are all from the first day to the last', () => {
    expect(
      counted([
        ['2008-07-01', '2010-06-30'],
        ['2010-07-01', '2011-12-31'],
      ]),
    ).toEqual({
      2008: 1,
      2009: 1,
      2010: 2,
      2011: 1,
    });
  });

  test('reach back over all that is counted where a beginning is open, and on to this year where an end is', () => {
    expect(
      counted([
        [null, '1998-12-31'],
        ['1996-01-01', '1996-12-31'],
      ]),
    ).toEqual({ 1996: 2, 1997: 1, 1998: 1 });
    expect(counted([['2024-01-01', null]])).toEqual({ 2024: 1, 2025: 1, 2026: 1 });
    expect(
      counted([
        ['2024-01-01', null],
        ['2027-01-01', '2027-12-31'],
      ]),
    ).toMatchObject({ 2026: 1, 2027: 2 });
  });

  test('count what goes on in what is still to come', () => {
    expect(
      counted([
        ['2030-01-01', null],
        ['2024-01-01', null],
      ]),
    ).toMatchObject({ 2026: 1, 2029: 1, 2030: 2 });
  });

  test('leave out years of nothing, and what has no day', () => {
    expect(
      counted([
        ['1990-01-01', '1990-12-31'],
        ['1993-01-01', '1993-12-31'],
        [null, null],
      ]),
    ).toEqual({
      1990: 1,
      1993: 1,
    });
    expect(counted([])).toEqual({});
  });

  test('are not drawn out over centuries by a slip of the pen, which is counted all the same', () => {
    const years = counted([
      ['0208-01-01', '2010-12-31'],
      ['2008-01-01', '2011-12-31'],
      ['2009-01-01', '9999-12-31'],
    ]);
    expect(years).toEqual({ 2008: 2, 2009: 3, 2010: 3, 2011: 2 });
  });
});
