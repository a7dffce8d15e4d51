import { Resolver } from 'type-graphql';
import { COUNTRY_CONDITIONS, citiesOfPlaces, practicesOfPlaces, programsOfPlaces } from '../../graph/cypher/place.ts';
import { CityConnection } from '../city/city.connections.ts';
import { plainConnectionType } from '../connection-types.ts';
import { PageField } from '../entity/edge-fields.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { PracticeConnection } from '../practice/practice.connections.ts';
import { ProgramConnection } from '../program/program.connections.ts';
import { CountryFilter } from './country.input.ts';
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

export const CountryListResolver = listResolver({
  kind: 'Country',
  type: Country,
  connection: plainConnectionType('Country', () => Country, 'countries'),
  filter: CountryFilter,
  conditions: COUNTRY_CONDITIONS,
  one: 'country',
  many: 'countries',
});
