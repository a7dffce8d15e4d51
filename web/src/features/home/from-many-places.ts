import type { PracticeSummaryFragment } from '../../gql/components.ts';

const placeOf = ({ countries, cities, id }: PracticeSummaryFragment): string =>
  countries[0]?.id ?? cities.nodes[0]?.id ?? id;

/** So many of some practices, in their order: one of each country first, for many come at once from one. */
export function fromManyPlaces<Practice extends PracticeSummaryFragment>(
  practices: readonly Practice[],
  most: number,
): Practice[] {
  const firsts = new Map<string, Practice>();
  for (const practice of practices) if (!firsts.has(placeOf(practice))) firsts.set(placeOf(practice), practice);
  return [...new Set([...firsts.values(), ...practices])].slice(0, most);
}
