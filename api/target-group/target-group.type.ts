import { ObjectType } from 'type-graphql';
import { Concept } from '../concept/concept.type.ts';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({
  implements: [Node, Entity, Concept],
  description: 'People for whom something is done.',
  simpleResolvers: true,
})
export class TargetGroup extends Concept {}
