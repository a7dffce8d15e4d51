import { Field, ObjectType } from 'type-graphql';
import type { ParticipationRole as ParticipationRoleValue, Sector as SectorValue } from '../../graph/vocabulary.ts';
import { ParticipationRole } from '../stakeholder/participation-role.ts';
import { Sector } from '../stakeholder/sector.ts';
import { Text } from '../text/text.type.ts';

@ObjectType({ description: 'Somebody whom it takes, whether or not anybody is named.', simpleResolvers: true })
export class RoleNeeded {
  @Field(() => Text, { description: 'Who it takes, in words.' })
  name!: Text;

  @Field(() => Sector, { nullable: true, description: 'From which sector; null where any will do or none is named.' })
  sector!: SectorValue | null;

  @Field(() => ParticipationRole, { description: 'As what they take part.' })
  role!: ParticipationRoleValue;
}
