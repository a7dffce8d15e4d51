import { ObjectType } from 'type-graphql';
import { Concept } from '../concept/concept.type.ts';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({
  implements: [Node, Entity, Concept],
  description: 'A way of working, such as collective impact or a local action plan.',
  simpleResolvers: true,
})
export class Method extends Concept {}
