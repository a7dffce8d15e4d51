import { Field, ObjectType } from 'type-graphql';
import type { CoverageRole as CoverageRoleValue, Status as StatusValue } from '../../graph/vocabulary.ts';
import { connectionType, edgeType, plainConnectionType } from '../connection-types.ts';
import { CoverageRole } from '../program/coverage-role.ts';
import { Edtf } from '../scalars/edtf.ts';
import { Status } from '../status.ts';
import { City } from './city.type.ts';

export const CityConnection = plainConnectionType('City', () => City, 'cities');

@ObjectType({ description: 'A city that practises something, and how it goes there.', simpleResolvers: true })
export class PracticeCityEdge extends edgeType(() => City) {
  @Field(() => Edtf, { nullable: true, description: 'From when to when the city practised it.' })
  period?: string | null;

  @Field(() => Status, {
    nullable: true,
    description: 'How far it has come there: a city may have dropped what others keep up.',
  })
  status?: StatusValue | null;
}

export const PracticeCityConnection = connectionType(
  'PracticeCity',
  () => City,
  PracticeCityEdge,
  'A page of the cities that practise something.',
);

@ObjectType({ description: 'A city that is part of a programme, and as what.', simpleResolvers: true })
export class ProgramCityEdge extends edgeType(() => City) {
  @Field(() => CoverageRole, { description: 'As what it is part of the programme.' })
  role!: CoverageRoleValue;
}

export const ProgramCityConnection = connectionType(
  'ProgramCity',
  () => City,
  ProgramCityEdge,
  'A page of the cities that are part of a programme.',
);
