import { expect, test } from 'vitest';
import { fromManyPlaces } from '../../web/src/features/home/from-many-places.ts';

const practice = (id: string, country?: string) =>
  ({ id, countries: country ? [{ id: country }] : [], cities: { nodes: [] } }) as unknown as Parameters<
    typeof fromManyPlaces
  >[0][number];
const idsOf = (practices: readonly { readonly id: string }[]) => practices.map(({ id }) => id).join('');

test.each([
  ['one of each country, in the order given', ['a1', 'b1', 'c2', 'd', 'e3', 'f2'], 4, 'acde'],
  ['more of the first countries where there are no others', ['a1', 'b1', 'c2'], 3, 'acb'],
  ['all there are, where they are fewer', ['a1', 'b'], 6, 'ab'],
])('%s', (_, given, most, expected) => {
  const practices = given.map(([id = '', country]) => practice(id, country));
  expect(idsOf(fromManyPlaces(practices, most))).toBe(expected);
});
