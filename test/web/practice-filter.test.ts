import { expect, test } from 'vitest';
import { parsePracticesSearch, practiceFilter, withToggled } from '../../web/src/lib/practice-filter.ts';
import { parseSearch } from '../../web/src/lib/search-state.ts';

test('the address of the list names filters, order and pages', () => {
  const search = { theme: ['theme:housing', 'theme:diversity'], status: 'RUNNING', order: 'PERIOD', pages: 3 };
  expect(parsePracticesSearch(search)).toEqual({ ...search, status: ['RUNNING'] });
});

test.each([
  { theme: 5 },
  { theme: { $ne: null } },
  { theme: 'no id' },
  { theme: 'zzz' },
  { theme: '123' },
  { theme: 'city:sofia' },
  { theme: 'theme:' },
  { status: 'NOPE' },
  { status: 'CANCELLED' },
  { order: 'constructor' },
  { pages: -1 },
  { pages: 1e9 },
  { pages: 'two' },
  { __proto__: { theme: ['theme:x'] }, unknown: 'x' },
])('what an address cannot mean is left out: %j', (search) => {
  expect(parsePracticesSearch({ ...search })).toEqual({});
});

test('each filter fills its field of the API', () => {
  expect(practiceFilter({ programme: ['program:open-cities'], goal: ['goal:10'] })).toEqual({
    programs: ['program:open-cities'],
    goals: ['goal:10'],
  });
});

test('a value is put in and taken out again, without a trace', () => {
  const chosen = withToggled({ country: ['country:it'] }, 'theme', 'theme:housing');
  expect(chosen).toEqual({ country: ['country:it'], theme: ['theme:housing'] });
  expect(practiceFilter(withToggled(chosen, 'theme', 'theme:housing'))).toEqual({ countries: ['country:it'] });
});

test('the address of a search names its words, kind, order and page', () => {
  expect(parseSearch({ q: ' 2011 ', kind: 'PROGRAM', sort: 'NEWEST', page: '2' })).toEqual({
    q: '2011',
    kind: 'PROGRAM',
    sort: 'NEWEST',
    page: 2,
  });
});

test.each([{ q: '  ' }, { q: ['a'] }, { kind: 'Practice' }, { sort: 'name' }, { page: 0 }, { page: 1.5 }])(
  'a search leaves out what it cannot mean: %j',
  (search) => {
    expect(parseSearch(search)).toEqual({});
  },
);
