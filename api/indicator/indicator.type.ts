import { Field, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({ implements: [Node, Entity], description: 'Something that can be measured.', simpleResolvers: true })
export class Indicator extends Entity {
  @Field(() => String, { nullable: true, description: 'What it is measured in.' })
  unit?: string | null;
}
