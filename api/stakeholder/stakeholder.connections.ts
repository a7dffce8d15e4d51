import { Field, ObjectType } from 'type-graphql';
import type { ParticipationRole as ParticipationRoleValue } from '../../graph/vocabulary.ts';
import { connectionType, edgeType } from '../connection-types.ts';
import { Entity } from '../entity/entity.type.ts';
import { ParticipationRole } from './participation-role.ts';
import { Stakeholder } from './stakeholder.type.ts';

@ObjectType({ description: 'A stakeholder, and as what it takes part.', simpleResolvers: true })
export class StakeholderEdge extends edgeType(() => Stakeholder) {
  @Field(() => ParticipationRole, {
    nullable: true,
    description: 'As what it takes part; null where the list is not about taking part, such as those of a city.',
  })
  role?: ParticipationRoleValue | null;
}

export const StakeholderConnection = connectionType(
  'Stakeholder',
  () => Stakeholder,
  StakeholderEdge,
  'A page of a list of stakeholders; one that takes part in two roles comes twice.',
);

@ObjectType({ description: 'Something that a stakeholder takes part in, and as what.', simpleResolvers: true })
export class ParticipationEdge extends edgeType(() => Entity) {
  @Field(() => ParticipationRole, { description: 'As what the stakeholder takes part.' })
  role!: ParticipationRoleValue;
}

export const ParticipationConnection = connectionType(
  'Participation',
  () => Entity,
  ParticipationEdge,
  'A page of what a stakeholder takes part in: practices, programmes, phases, groups.',
);
