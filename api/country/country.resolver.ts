import { Resolver } from 'type-graphql';
import { citiesOfPlaces, practicesOfPlaces, programsOfPlaces } from '../../graph/cypher/place.ts';
import { CityConnection } from '../city/city.connections.ts';
import { PageField } from '../entity/edge-fields.ts';
import { PracticeConnection } from '../practice/practice.connections.ts';
import { ProgramConnection } from '../program/program.connections.ts';
import { Country } from './country.type.ts';

@Resolver(() => Country)
export class CountryResolver {
  @PageField(() => CityConnection, citiesOfPlaces, { description: 'The cities in it that Crosstown knows.' })
  cities!: unknown;

  @PageField(() => PracticeConnection, practicesOfPlaces, {
    description: 'What is practised in it, in its regions and in its cities.',
  })
  practices!: unknown;

  @PageField(() => ProgramConnection, programsOfPlaces, {
    description: 'The programmes that it, or a city of it, is part of.',
  })
  programs!: unknown;
}
