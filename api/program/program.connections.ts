import { Field, ObjectType } from 'type-graphql';
import type { CoverageRole as CoverageRoleValue } from '../../graph/vocabulary.ts';
import { connectionType, edgeType, plainConnectionType } from '../connection-types.ts';
import { CoverageRole } from './coverage-role.ts';
import { Program } from './program.type.ts';

export const ProgramConnection = plainConnectionType('Program', () => Program, 'programmes');

@ObjectType({ description: 'A programme that a city is part of, and as what.', simpleResolvers: true })
export class CityProgramEdge extends edgeType(() => Program) {
  @Field(() => CoverageRole, { description: 'As what the city is part of it.' })
  role!: CoverageRoleValue;
}

export const CityProgramConnection = connectionType(
  'CityProgram',
  () => Program,
  CityProgramEdge,
  'A page of the programmes that a city is part of.',
);
