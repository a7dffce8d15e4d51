import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  CITY_CONDITIONS,
  practicesOfCities,
  programsOfCities,
  regionsOfCities,
  stakeholdersOfCities,
  traitsOfCities,
} from '../../graph/cypher/city.ts';
import { countriesOfPlaces } from '../../graph/cypher/place.ts';
import type { StoredNode } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { Country } from '../country/country.type.ts';
import { NeighbourField, NeighboursField, PageField } from '../entity/edge-fields.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { CityPracticeConnection } from '../practice/practice.connections.ts';
import { ONLY_COVERAGE_ROLES } from '../program/coverage-role.ts';
import { CityProgramConnection } from '../program/program.connections.ts';
import { Region } from '../region/region.type.ts';
import { roleEdge } from '../stakeholder/participation.ts';
import { StakeholderConnection } from '../stakeholder/stakeholder.connections.ts';
import { Trait } from '../trait/trait.type.ts';
import { CityConnection } from './city.connections.ts';
import { CityFilter, CityOrder } from './city.input.ts';
import { City } from './city.type.ts';
import { loadPopulation } from './load-population.ts';
import { Population } from './population.type.ts';

@Resolver(() => City)
export class CityResolver {
  @NeighbourField(() => Country, countriesOfPlaces, { description: 'The country that it lies in.', nullable: false })
  country!: Country;

  @NeighbourField(() => Region, regionsOfCities, { description: 'The region that it lies in.', nullable: true })
  region!: Region | null;

  @FieldResolver(() => Population, { nullable: true, description: 'How many people live there, and who says so.' })
  population(@Root() city: StoredNode, @Ctx() context: Context): Promise<Population | null> {
    return loadPopulation(context, city);
  }

  @NeighboursField(() => Trait, traitsOfCities, 'What kinds of city it is.')
  traits!: Trait[];

  @PageField(() => CityPracticeConnection, practicesOfCities, {
    description: 'What it practises or did, and how it went there.',
    edge: ({ period, status }) => ({ period, status }),
  })
  practices!: unknown;

  @PageField(() => CityProgramConnection, programsOfCities, {
    description: 'The programmes that it is part of, and as what.',
    edge: roleEdge,
    only: ONLY_COVERAGE_ROLES,
  })
  programs!: unknown;

  @PageField(() => StakeholderConnection, stakeholdersOfCities, {
    description: 'The stakeholders that have their seat there.',
  })
  stakeholders!: unknown;
}

export const CityListResolver = listResolver({
  kind: 'City',
  type: City,
  connection: CityConnection,
  filter: CityFilter,
  order: CityOrder,
  conditions: CITY_CONDITIONS,
  one: 'city',
  many: 'cities',
});
