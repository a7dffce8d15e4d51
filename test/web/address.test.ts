import { expect, test } from 'vitest';
import { onlyWhatIsMeant, readAddress, writeAddress } from '../../web/src/lib/address.ts';
import { parsePracticesSearch } from '../../web/src/lib/practice-filter.ts';
import { parseSearch } from '../../web/src/lib/search-state.ts';

test.each([
  [
    '?theme=theme:diversity&theme=theme:housing&order=NAME',
    { theme: ['theme:diversity', 'theme:housing'], order: 'NAME' },
  ],
  ['?q=2011&lang=bg', { q: '2011', lang: 'bg' }],
  ['?q=%D7%A2%D7%99%D7%A8', { q: 'עיר' }],
  ['', {}],
])('“%s” is read and written back', (address, said) => {
  expect(readAddress(address)).toEqual(said);
  expect(writeAddress(said)).toBe(address);
});

test('what is not set is not written', () => {
  expect(writeAddress({ theme: undefined, page: null, status: [] })).toBe('');
});

test('numbers are written as they are', () => {
  expect(writeAddress({ pages: 3 })).toBe('?pages=3');
});

test.each([
  ['?theme=zzz', parsePracticesSearch, {}],
  ['?theme=theme:housing&status=NOPE&pages=x', parsePracticesSearch, { theme: ['theme:housing'] }],
  ['?q=city&status=NOPE&kind=NOPE&page=x', parseSearch, { q: 'city' }],
])('of “%s” nothing shows through that the page cannot mean', (address, parse, meant) => {
  const said = readAddress(address);
  // As the router does it.
  expect({ ...said, ...onlyWhatIsMeant<object>(parse)(said) }).toEqual(meant);
});

test('the language of the address is left to the root', () => {
  expect(Object.keys(onlyWhatIsMeant(parseSearch)({ lang: 'bg', page: 'x' }))).toEqual(['page']);
});
