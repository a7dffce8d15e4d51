import { Resolver } from 'type-graphql';
import { citiesOfPlaces, countriesOfPlaces, practicesOfPlaces } from '../../graph/cypher/place.ts';
import { CityConnection } from '../city/city.connections.ts';
import { Country } from '../country/country.type.ts';
import { NeighbourField, PageField } from '../entity/edge-fields.ts';
import { PracticeConnection } from '../practice/practice.connections.ts';
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
