import { Field, Int, ObjectType } from 'type-graphql';
import type {
  GroupKind as GroupKindValue,
  MemberKind as MemberKindValue,
  Sector as SectorValue,
} from '../../graph/vocabulary.ts';
import { Entity, Node } from '../entity/entity.type.ts';
import { enumType } from '../enum-type.ts';
import { Edtf } from '../scalars/edtf.ts';
import { TextField, type TextResolver } from '../text/text-field.ts';
import { GroupMember } from './group-member.type.ts';

export const GroupKind = enumType<GroupKindValue>('GroupKind', 'What sort of body or event a group is.', {
  PLENARY: 'Everybody who takes part, together.',
  COMMITTEE: 'A few who decide or steer.',
  WORKING_GROUP: 'A group that works on one subject over several meetings.',
  WORKSHOP: 'One meeting that works on one subject.',
  STAKEHOLDER_GROUP: 'Those whom the matter concerns, from all sides.',
  DISCUSSION_GROUP: 'A group that talks a subject over.',
  EXPERT_MEETING: 'A meeting with or of people who know the subject.',
  STUDY_TOUR: 'A visit to see how others do it.',
  PUBLIC_DEBATE: 'A debate that anybody can join.',
  PUBLIC_MEETING: 'A meeting open to everybody.',
});

@ObjectType({ description: 'How often a group meets, and over which time.', simpleResolvers: true })
export class Meetings {
  @Field(() => Int, { nullable: true, description: 'At least so many meetings.' })
  minimum?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many meetings.' })
  maximum?: number | null;

  @Field(() => Int, { nullable: true, description: 'Within so many months.' })
  withinMonths?: number | null;
}

@ObjectType({
  implements: [Node, Entity],
  description: 'A body or event in which people work together: a plenary, a group, a workshop.',
  simpleResolvers: true,
})
export class WorkingGroup extends Entity {
  @Field(() => GroupKind, { description: 'What sort of body or event it is.' })
  kind!: GroupKindValue;

  @Field(() => Boolean, { description: 'Whether the source gives it as an example only.' })
  illustrative!: boolean;

  @Field(() => Edtf, { nullable: true, description: 'When it met or meets.' })
  date?: string | null;

  @TextField({ description: 'What the source adds to the date: still to be set.', nullable: true })
  dateNote!: TextResolver;

  @TextField({ description: 'Where it met or meets.', nullable: true })
  place!: TextResolver;

  @TextField({ description: 'What its members bind themselves to.', nullable: true })
  commitment!: TextResolver;

  protected meetingsMinimum?: number | null;
  protected meetingsMaximum?: number | null;
  protected meetingsWithinMonths?: number | null;

  @Field(() => Meetings, { nullable: true, description: 'How often it meets; null where the sources do not say.' })
  get meetings(): Meetings | null {
    const { meetingsMinimum: minimum = null, meetingsMaximum: maximum = null } = this;
    const { meetingsWithinMonths: withinMonths = null } = this;
    return minimum === null && maximum === null && withinMonths === null ? null : { minimum, maximum, withinMonths };
  }

  /** Parallel lists; an empty text stands for what is not known of one. */
  protected memberKinds?: readonly MemberKindValue[] | null;
  protected memberSectors?: readonly (SectorValue | '')[] | null;
  protected memberInternals?: readonly string[] | null;

  @Field(() => [GroupMember], { description: 'The kinds of members that it has.' })
  get members(): GroupMember[] {
    return (this.memberKinds ?? []).map((kind, index) => ({
      kind,
      sector: this.memberSectors?.[index] || null,
      internal: this.memberInternals?.[index] ? this.memberInternals[index] === 'true' : null,
    }));
  }
}
