import { Field, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({
  implements: [Node, Entity],
  description: 'A sustainable development goal of the United Nations, or a target of one.',
  simpleResolvers: true,
})
export class Goal extends Entity {
  @Field(() => String, {
    description: 'Its number, "10" for a goal and "10.2" for a target; its id is "goal:" and the same.',
  })
  code!: string;
}
