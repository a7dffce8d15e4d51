import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { definersOfIndices, INDEX_CONDITIONS, indicatorsOfIndices } from '../../graph/cypher/index.ts';
import { plainConnectionType } from '../connection-types.ts';
import type { Context } from '../context.ts';
import { NeighboursField } from '../entity/edge-fields.ts';
import { Entity } from '../entity/entity.type.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { published } from '../entity/types-by-kind.ts';
import type { Indicator } from '../indicator/indicator.type.ts';
import { IndexFilter } from './index.input.ts';
import { Index } from './index.type.ts';
import { WeighedIndicator } from './weighed-indicator.type.ts';

@Resolver(() => Index)
export class IndexResolver {
  @FieldResolver(() => [WeighedIndicator], {
    description: 'What it is made of; empty where the sources do not name the indicators.',
  })
  async indicators(@Root() { id }: Index, @Ctx() { loaders }: Context): Promise<WeighedIndicator[]> {
    const neighbours = (await loaders.by(indicatorsOfIndices, id)) ?? [];
    return neighbours.map(({ node, edge }) => ({
      indicator: published<Indicator>(node),
      weight: edge.weight == null ? null : Number(edge.weight),
    }));
  }

  @NeighboursField(() => Entity, definersOfIndices, 'The practices and programmes that set it up.')
  definedBy!: Entity[];
}

export const IndexListResolver = listResolver({
  kind: 'Index',
  type: Index,
  connection: plainConnectionType('Index', () => Index, 'indices'),
  filter: IndexFilter,
  conditions: INDEX_CONDITIONS,
  one: 'index',
  many: 'indices',
});
