import { Field, ObjectType } from 'type-graphql';
import type { Status as StatusValue } from '../../graph/vocabulary.ts';
import { connectionType, edgeType, plainConnectionType } from '../connection-types.ts';
import { Edtf } from '../scalars/edtf.ts';
import { Status } from '../status.ts';
import { Practice } from './practice.type.ts';

export const PracticeConnection = plainConnectionType('Practice', () => Practice, 'practices');

@ObjectType({ description: 'A practice of a city, and how it went there.', simpleResolvers: true })
export class CityPracticeEdge extends edgeType(() => Practice) {
  @Field(() => Edtf, { nullable: true, description: 'From when to when the city practised it.' })
  period?: string | null;

  @Field(() => Status, { nullable: true, description: 'How far it has come there, whatever others have made of it.' })
  status?: StatusValue | null;
}

export const CityPracticeConnection = connectionType(
  'CityPractice',
  () => Practice,
  CityPracticeEdge,
  'A page of the practices of a city.',
);
