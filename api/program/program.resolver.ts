import { Resolver } from 'type-graphql';
import {
  citiesOfPrograms,
  countriesOfPrograms,
  PROGRAM_CONDITIONS,
  partsOfPrograms,
  practicesOfPrograms,
  programsAbovePrograms,
} from '../../graph/cypher/program.ts';
import { ProgramCityConnection } from '../city/city.connections.ts';
import { Country } from '../country/country.type.ts';
import { NeighbourField, NeighboursField, PageField } from '../entity/edge-fields.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { PracticeConnection } from '../practice/practice.connections.ts';
import { roleEdge } from '../stakeholder/participation.ts';
import { ONLY_COVERAGE_ROLES } from './coverage-role.ts';
import { ProgramConnection } from './program.connections.ts';
import { ProgramFilter, ProgramOrder } from './program.input.ts';
import { Program } from './program.type.ts';

@Resolver(() => Program)
export class ProgramResolver {
  @NeighbourField(() => Program, programsAbovePrograms, {
    description: 'The wider programme or vision that it is part of.',
    nullable: true,
  })
  partOf!: Program | null;

  @NeighboursField(() => Program, partsOfPrograms, 'The programmes that are part of it.')
  parts!: Program[];

  @PageField(() => ProgramCityConnection, citiesOfPrograms, {
    description: 'The cities that are part of it, and as what.',
    edge: roleEdge,
    only: ONLY_COVERAGE_ROLES,
  })
  cities!: unknown;

  @NeighboursField(() => Country, countriesOfPrograms, 'The countries of its cities, or stated as such.')
  countries!: Country[];

  @PageField(() => PracticeConnection, practicesOfPrograms, {
    description: 'The practices that are part of it or of its parts.',
  })
  practices!: unknown;
}

export const ProgramListResolver = listResolver({
  kind: 'Program',
  type: Program,
  connection: ProgramConnection,
  filter: ProgramFilter,
  order: ProgramOrder,
  conditions: PROGRAM_CONDITIONS,
  one: 'program',
  many: 'programs',
  called: ['programme', 'programmes'],
});
