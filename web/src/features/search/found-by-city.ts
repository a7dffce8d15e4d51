import type { CityOnMapFragment, EntityRefFragment } from '../../gql/components.ts';
import type { SearchPlacesQuery } from '../../gql/search.ts';

type Found = SearchPlacesQuery['search']['hits'][number]['node'];
/** A city, and what was found that is there; the city itself among it where it was found. */
export interface FoundCity {
  readonly city: CityOnMapFragment;
  readonly found: EntityRefFragment[];
}

/** What was found by the cities where it is, those with most first; apart, what is at no city. */
export function foundByCity(nodes: readonly Found[]): { cities: FoundCity[]; elsewhere: EntityRefFragment[] } {
  const byId = new Map<string, FoundCity>();
  for (const node of nodes) {
    for (const city of citiesOf(node)) {
      const known = byId.get(city.id) ?? { city, found: [] };
      known.found.push(node);
      byId.set(city.id, known);
    }
  }
  const cities = [...byId.values()].sort((one, other) => other.found.length - one.found.length);
  return { cities, elsewhere: nodes.filter((node) => citiesOf(node).length === 0) };
}

/** Which fields it has tells what it is. */
function citiesOf(node: Found): readonly CityOnMapFragment[] {
  if ('cities' in node) return node.cities.nodes;
  if ('location' in node) return [node];
  const places = 'places' in node ? node.places : 'basedIn' in node && node.basedIn ? [node.basedIn] : [];
  return places.flatMap((place) => ('location' in place ? [place] : []));
}
