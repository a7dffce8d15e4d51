import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../web/src/lib/address.ts';

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
