import { Resolver } from 'type-graphql';
import { citiesOfPlaces, countriesOfPlaces, practicesOfPlaces, REGION_CONDITIONS } from '../../graph/cypher/place.ts';
import { CityConnection } from '../city/city.connections.ts';
import { plainConnectionType } from '../connection-types.ts';
import { Country } from '../country/country.type.ts';
import { NeighbourField, PageField } from '../entity/edge-fields.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { PracticeConnection } from '../practice/practice.connections.ts';
import { RegionFilter } from './region.input.ts';
import { Region } from './region.type.ts';

@Resolver(() => Region)
export class RegionResolver {
  @NeighbourField(() => Country, countriesOfPlaces, {
    description: 'The country that it is a part of.',
    nullable: false,
  })
  country!: Country;

  @PageField(() => CityConnection, citiesOfPlaces, { description: 'The cities in it that Crosstown knows.' })
  cities!: unknown;

  @PageField(() => PracticeConnection, practicesOfPlaces, { description: 'What is practised in it and in its cities.' })
  practices!: unknown;
}

export const RegionListResolver = listResolver({
  kind: 'Region',
  type: Region,
  connection: plainConnectionType('Region', () => Region, 'regions'),
  filter: RegionFilter,
  conditions: REGION_CONDITIONS,
  one: 'region',
  many: 'regions',
});
