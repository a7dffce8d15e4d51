import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { outputsOfSteps } from '../../graph/cypher/outcome.ts';
import { axesOfPhases, undertakingsOfPhases } from '../../graph/cypher/phase.ts';
import { stakeholdersTakingPartIn } from '../../graph/cypher/stakeholder.ts';
import { groupsFormedBy } from '../../graph/cypher/working-group.ts';
import type { Context } from '../context.ts';
import { NeighbourField, NeighboursField, PageField } from '../entity/edge-fields.ts';
import { Entity } from '../entity/entity.type.ts';
import { Outcome } from '../outcome/outcome.type.ts';
import { roleEdge } from '../stakeholder/participation.ts';
import { StakeholderConnection } from '../stakeholder/stakeholder.connections.ts';
import { Theme } from '../theme/theme.type.ts';
import { WorkingGroup } from '../working-group/working-group.type.ts';
import { Phase } from './phase.type.ts';

@Resolver(() => Phase)
export class PhaseResolver {
  @FieldResolver(() => Int, { description: 'Its place in the order, from 1.' })
  async order(@Root() { id }: Phase, @Ctx() { loaders }: Context): Promise<number> {
    const [undertaking] = (await loaders.by(undertakingsOfPhases, id)) ?? [];
    return Number(undertaking?.edge.order);
  }

  @NeighbourField(() => Entity, undertakingsOfPhases, {
    description: 'The practice or programme that it is a step of.',
    nullable: false,
  })
  of!: Entity;

  @NeighboursField(() => Theme, axesOfPhases, 'Subjects that it settles, such as the axes along which to act.')
  axes!: Theme[];

  @NeighboursField(() => WorkingGroup, groupsFormedBy, 'The bodies and meetings in which people work together in it.')
  groups!: WorkingGroup[];

  @PageField(() => StakeholderConnection, stakeholdersTakingPartIn, {
    description: 'Who takes part in it, by name, and as what.',
    edge: roleEdge,
  })
  stakeholders!: unknown;

  @NeighboursField(() => Outcome, outputsOfSteps, 'What comes of it.')
  outputs!: Outcome[];
}
