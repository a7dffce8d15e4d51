import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Neighbour } from '../../graph/cypher/neighbours.ts';
import { sourcesOf } from '../../graph/cypher/source.ts';
import type { Context } from '../context.ts';
import { Citation } from '../source/citation.type.ts';
import type { Source } from '../source/source.type.ts';
import { Entity } from './entity.type.ts';
import { published } from './types-by-kind.ts';

/** What everything published leads to. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => [Citation], { description: 'The documents that say so, where in them, and of which fields.' })
  async citations(@Root() { id }: Entity, @Ctx() { loaders }: Context): Promise<Citation[]> {
    const neighbours = (await loaders.by(sourcesOf, id)) ?? [];
    return neighbours.map(asCitation);
  }
}

/** The relationship always has a locator, by which two citations of one source differ: an empty one says nothing. */
function asCitation({ node, edge }: Neighbour): Citation {
  const fields = Array.isArray(edge.fields) ? edge.fields.map(String) : [];
  return { source: published<Source>(node), locator: edge.locator ? String(edge.locator) : null, fields };
}
