import { Resolver } from 'type-graphql';
import { themesOf } from '../../graph/cypher/concept.ts';
import { outputsOfSteps } from '../../graph/cypher/outcome.ts';
import { stakeholdersTakingPartIn } from '../../graph/cypher/stakeholder.ts';
import { formersOfGroups } from '../../graph/cypher/working-group.ts';
import { NeighbourField, NeighboursField, PageField } from '../entity/edge-fields.ts';
import { Entity } from '../entity/entity.type.ts';
import { Outcome } from '../outcome/outcome.type.ts';
import { roleEdge } from '../stakeholder/participation.ts';
import { StakeholderConnection } from '../stakeholder/stakeholder.connections.ts';
import { Theme } from '../theme/theme.type.ts';
import { WorkingGroup } from './working-group.type.ts';

@Resolver(() => WorkingGroup)
export class WorkingGroupResolver {
  @NeighbourField(() => Entity, formersOfGroups, {
    description: 'The practice, programme or phase that it belongs to.',
    nullable: false,
  })
  of!: Entity;

  @PageField(() => StakeholderConnection, stakeholdersTakingPartIn, {
    description: 'Who takes part in it, by name, and as what.',
    edge: roleEdge,
  })
  stakeholders!: unknown;

  @NeighboursField(() => Theme, themesOf, 'What it works on.')
  themes!: Theme[];

  @NeighboursField(() => Outcome, outputsOfSteps, 'What comes of it.')
  outputs!: Outcome[];
}
