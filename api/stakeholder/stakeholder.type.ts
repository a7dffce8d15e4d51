import { Field, ObjectType } from 'type-graphql';
import type { Sector as SectorValue } from '../../graph/vocabulary.ts';
import { Entity, Node } from '../entity/entity.type.ts';
import { Url } from '../scalars/url.ts';
import { Sector } from './sector.ts';

@ObjectType({
  implements: [Node, Entity],
  description: 'An organisation or body with a name of its own that takes part in what cities do.',
  simpleResolvers: true,
})
export class Stakeholder extends Entity {
  @Field(() => Sector, {
    nullable: true,
    description: 'The part of society that it acts for; null where no document says, as of a consortium of several.',
  })
  sector?: SectorValue | null;

  @Field(() => Url, { nullable: true, description: 'Its own site.' })
  website?: string | null;
}
