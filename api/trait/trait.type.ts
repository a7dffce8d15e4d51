import { ObjectType } from 'type-graphql';
import { Concept } from '../concept/concept.type.ts';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({
  implements: [Node, Entity, Concept],
  description: 'A kind of city, such as medium-sized or diverse.',
  simpleResolvers: true,
})
export class Trait extends Concept {}
