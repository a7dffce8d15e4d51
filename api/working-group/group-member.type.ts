import { Field, ObjectType } from 'type-graphql';
import type { MemberKind as MemberKindValue, Sector as SectorValue } from '../../graph/vocabulary.ts';
import { enumType } from '../enum-type.ts';
import { Sector } from '../stakeholder/sector.ts';

export const MemberKind = enumType<MemberKindValue>('MemberKind', 'What sort of member somebody is.', {
  CITIZEN: 'A person who lives there.',
  CITIZENS_ORGANISATION: 'An organisation of people who live there.',
  NON_PROFIT: 'A non-profit organisation.',
  CIVIL_SOCIETY: 'Organised civil society at large.',
  EXPERT: 'Somebody who knows the subject.',
  OFFICIAL: 'Somebody who works for the administration.',
  GOVERNMENT: 'A ministry or agency of the state.',
  LOCAL_AUTHORITY: 'A city or municipality.',
  RESEARCH_INSTITUTION: 'A university or research institute.',
  BUSINESS: 'A company.',
  BUSINESS_ORGANISATION: 'An organisation of companies.',
});

@ObjectType({ description: 'A kind of member that a group has, named or not.', simpleResolvers: true })
export class GroupMember {
  @Field(() => MemberKind, { description: 'What sort of member.' })
  kind!: MemberKindValue;

  @Field(() => Sector, { nullable: true, description: 'From which sector; null where the source does not say.' })
  sector!: SectorValue | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether from within the administration that runs the group; null where the source does not say.',
  })
  internal!: boolean | null;
}
