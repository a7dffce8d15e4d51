import { Field, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({ implements: [Node, Entity], description: 'A country.', simpleResolvers: true })
export class Country extends Entity {
  @Field(() => String, {
    description: 'Its two letters of ISO 3166-1, such as "BG"; its id is "country:" and the same in lower case.',
  })
  code!: string;
}
