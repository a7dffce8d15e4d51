import { Resolver } from 'type-graphql';
import {
  adaptationsOfPractices,
  citiesOfPractices,
  countriesOfPractices,
  modelsOfPractices,
  PRACTICE_CONDITIONS,
  programsOfPractices,
  regionsOfPractices,
} from '../../graph/cypher/practice.ts';
import { PracticeCityConnection } from '../city/city.connections.ts';
import { Country } from '../country/country.type.ts';
import { NeighbourField, NeighboursField, PageField } from '../entity/edge-fields.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { Program } from '../program/program.type.ts';
import { Region } from '../region/region.type.ts';
import { PracticeConnection } from './practice.connections.ts';
import { PracticeFilter, PracticeOrder } from './practice.input.ts';
import { Practice } from './practice.type.ts';

@Resolver(() => Practice)
export class PracticeResolver {
  @NeighboursField(() => Program, programsOfPractices, 'The programmes that it is part of.')
  programs!: Program[];

  @PageField(() => PracticeCityConnection, citiesOfPractices, {
    description: 'The cities that practise it or did, and how it went there.',
    edge: ({ period, status }) => ({ period, status }),
  })
  cities!: unknown;

  @NeighboursField(() => Region, regionsOfPractices, 'The regions of its cities, or those stated as such.')
  regions!: Region[];

  @NeighboursField(() => Country, countriesOfPractices, 'The countries of its cities and regions, or stated as such.')
  countries!: Country[];

  @NeighbourField(() => Practice, modelsOfPractices, {
    description: 'The practice that it was made from; null where it is nobody’s copy.',
    nullable: true,
  })
  adaptedFrom!: Practice | null;

  @PageField(() => PracticeConnection, adaptationsOfPractices, { description: 'The practices that were made from it.' })
  adaptations!: unknown;
}

export const PracticeListResolver = listResolver({
  kind: 'Practice',
  type: Practice,
  connection: PracticeConnection,
  filter: PracticeFilter,
  order: PracticeOrder,
  conditions: PRACTICE_CONDITIONS,
  one: 'practice',
  many: 'practices',
});
