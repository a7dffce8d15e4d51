import { InterfaceType } from 'type-graphql';
import { Entity, Node, typeById } from '../entity/entity.type.ts';

@InterfaceType({
  implements: [Node, Entity],
  description:
    'What practices are about, for whom, how and in which kind of city: the same in every language, wider and narrower ones in a tree.',
  resolveType: typeById,
})
export abstract class Concept extends Entity {}
