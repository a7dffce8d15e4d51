import { Field, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({
  implements: [Node, Entity],
  description: 'A part of a country: administrative, historical or natural.',
  simpleResolvers: true,
})
export class Region extends Entity {
  @Field(() => String, {
    nullable: true,
    description: 'Its code of ISO 3166-2, such as "GB-NIR"; null for a historical or natural region.',
  })
  code?: string | null;
}
