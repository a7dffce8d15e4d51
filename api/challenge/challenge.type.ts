import { ObjectType } from 'type-graphql';
import { Concept } from '../concept/concept.type.ts';
import { Entity, Node } from '../entity/entity.type.ts';

@ObjectType({ implements: [Node, Entity, Concept], description: 'A problem that cities face.', simpleResolvers: true })
export class Challenge extends Concept {}
