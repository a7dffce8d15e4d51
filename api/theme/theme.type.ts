import { ObjectType } from 'type-graphql';
import { Concept } from '../concept/concept.type.ts';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({
  implements: [Node, Entity, Concept],
  description: 'A subject, such as housing or integration.',
  simpleResolvers: true,
})
export class Theme extends Concept {}
