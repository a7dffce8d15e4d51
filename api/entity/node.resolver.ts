import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { kindOf } from '../../graph/kinds.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { Node } from './entity.type.ts';
import { loadEntity } from './load-entity.ts';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null where there is none.' })
  node(
    @Arg('id', () => ID, { description: 'The id of a thing of any kind.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Node | null> {
    return loadNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Things by their ids, in the order of the ids; null in the place of those that there are not.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Ids of things of any kind, ${LIMITS.maxIds} at most.` }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(Node | null)[]> {
    if (ids.length > LIMITS.maxIds)
      throw badInput('ids', `These are ${ids.length} ids; ask for ${LIMITS.maxIds} at a time.`);
    return Promise.all(ids.map((id) => loadNode(context, id)));
  }
}

async function loadNode(context: Context, id: string): Promise<Node | null> {
  const kind = kindOf(id);
  return kind && loadEntity<Node>(context, kind, id);
}
