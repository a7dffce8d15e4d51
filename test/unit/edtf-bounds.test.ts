import { describe, expect, it } from 'vitest';
import { dateProperties, dayBoundsOf, InvalidEdtf } from '../../graph/edtf-bounds.ts';

describe('the bounds of a date or period', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2018-01-29', '2018-01-29', '2018-01-29'],
    ['2008-07/2011-07', '2008-07-01', '2011-07-31'],
    ['2018/2018', '2018-01-01', '2018-12-31'],
    ['2018-02/2018-02', '2018-02-01', '2018-02-28'],
    ['2018-01-29/2018-01-29', '2018-01-29', '2018-01-29'],
    ['2018-05/2018', '2018-05-01', '2018-12-31'],
    ['2018~/2018', '2018-01-01', '2018-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2018~', '2018-01-01', '2018-12-31'],
    ['2019/..', '2019-01-01', null],
    ['2019/', '2019-01-01', null],
    ['../2019', null, '2019-12-31'],
    ['XXXX-10-07', null, null],
    ['XXXX-11', null, null],
    ['XXXX-10-07/2018', null, '2018-12-31'],
    ['Y-17E7', null, null],
  ])('of %s are %s and %s', (text, from, to) => {
    expect(dayBoundsOf(text)).toEqual({ from, to });
  });

  it.each([
    '',
    'next spring',
    '2018-02-30',
    '07/2008',
    'July 2008',
    '2018-1-1',
    '2018/2017',
    '2018-06/2018-05',
    '2018/2018/2018',
    'XXXX/XXXX',
    'x/x',
  ])('refuses “%s”, naming it', (text) => {
    expect(() => dayBoundsOf(text)).toThrow(InvalidEdtf);
    expect(() => dayBoundsOf(text)).toThrow(`“${text}” is no date or period in EDTF`);
  });

  it('refuses a text that is too long to be a date without reading it all', () => {
    expect(() => dayBoundsOf('2018/'.repeat(100_000))).toThrow(InvalidEdtf);
  });

  it('stands beside the date as given', () => {
    expect(dateProperties('published', '2018-01')).toEqual({
      published: '2018-01',
      publishedFrom: '2018-01-01',
      publishedTo: '2018-01-31',
    });
    expect(dateProperties('period', undefined)).toEqual({});
  });
});
