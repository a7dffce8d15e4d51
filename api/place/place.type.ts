import { createUnionType } from 'type-graphql';
import { kindOf } from '../../graph/kinds.ts';
import { City } from '../city/city.type.ts';
import { Country } from '../country/country.type.ts';
import { Region } from '../region/region.type.ts';

export const Place = createUnionType({
  name: 'Place',
  description: 'Somewhere: a city, a region or a country.',
  types: () => [City, Region, Country] as const,
  resolveType: ({ id }) => kindOf(id) ?? undefined,
});
export type Place = City | Region | Country;
