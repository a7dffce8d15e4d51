import { Field, ObjectType } from 'type-graphql';
import type { Status as StatusValue } from '../../graph/vocabulary.ts';
import { Entity, Node } from '../entity/entity.type.ts';
import { Edtf } from '../scalars/edtf.ts';
import { Status } from '../status.ts';
import { TextListField, type TextListResolver } from '../text/text-field.ts';

@ObjectType({
  implements: [Node, Entity],
  description: 'A step of a practice or programme, in its order.',
  simpleResolvers: true,
})
export class Phase extends Entity {
  @Field(() => Status, { nullable: true, description: 'How far it has come; null where the sources do not say.' })
  status?: StatusValue | null;

  @Field(() => Edtf, { nullable: true, description: 'From when to when.' })
  period?: string | null;

  @TextListField({ description: 'What is done in it.' })
  activities!: TextListResolver;

  @TextListField({ description: 'By what one sees that it has got somewhere.' })
  milestones!: TextListResolver;

  @TextListField({ description: 'What it is done with: documents, meetings, methods.' })
  tools!: TextListResolver;
}
