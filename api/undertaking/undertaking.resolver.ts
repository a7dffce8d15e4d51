import { type ClassType, Resolver } from 'type-graphql';
import { themesOf } from '../../graph/cypher/concept.ts';
import { fundingOf } from '../../graph/cypher/funding-source.ts';
import { goalsOfUndertakings } from '../../graph/cypher/goal.ts';
import { stakeholdersTakingPartIn } from '../../graph/cypher/stakeholder.ts';
import {
  challengesOfUndertakings,
  indicesOfUndertakings,
  methodsOfUndertakings,
  outcomesOfUndertakings,
  phasesOfUndertakings,
  targetGroupsOfUndertakings,
  traitsSuitedByUndertakings,
} from '../../graph/cypher/undertaking.ts';
import { groupsFormedBy } from '../../graph/cypher/working-group.ts';
import { Challenge } from '../challenge/challenge.type.ts';
import { NeighboursField, PageField } from '../entity/edge-fields.ts';
import { FundingConnection, fundingEdge } from '../funding-source/funding-source.connections.ts';
import { Goal } from '../goal/goal.type.ts';
import { Index } from '../index/index.type.ts';
import { Method } from '../method/method.type.ts';
import { OutcomeConnection } from '../outcome/outcome.connections.ts';
import { Phase } from '../phase/phase.type.ts';
import { ONLY_ROLES, roleEdge } from '../stakeholder/participation.ts';
import { StakeholderConnection } from '../stakeholder/stakeholder.connections.ts';
import { TargetGroup } from '../target-group/target-group.type.ts';
import { Theme } from '../theme/theme.type.ts';
import { Trait } from '../trait/trait.type.ts';
import { WorkingGroup } from '../working-group/working-group.type.ts';
import type { Undertaking } from './undertaking.type.ts';

/** The edges that practices and programmes have in common, as fields of one of them. */
export function undertakingResolver(type: ClassType<Undertaking>) {
  @Resolver(() => type)
  class UndertakingResolver {
    @NeighboursField(() => Phase, phasesOfUndertakings, 'Its steps, in order.')
    phases!: Phase[];

    @NeighboursField(
      () => WorkingGroup,
      groupsFormedBy,
      'The bodies and meetings of the whole; those of a single step are on its phases.',
    )
    groups!: WorkingGroup[];

    @PageField(() => StakeholderConnection, stakeholdersTakingPartIn, {
      description: 'Who takes part, by name, and as what.',
      edge: roleEdge,
      only: ONLY_ROLES,
    })
    stakeholders!: unknown;

    @PageField(() => FundingConnection, fundingOf, { description: 'Who pays, or was asked to.', edge: fundingEdge })
    funding!: unknown;

    @PageField(() => OutcomeConnection, outcomesOfUndertakings, { description: 'What came of it, or is to.' })
    outcomes!: unknown;

    @NeighboursField(() => Theme, themesOf, 'What it is about.')
    themes!: Theme[];

    @NeighboursField(() => Challenge, challengesOfUndertakings, 'The problems that it is an answer to.')
    challenges!: Challenge[];

    @NeighboursField(() => TargetGroup, targetGroupsOfUndertakings, 'For whom it is done.')
    targetGroups!: TargetGroup[];

    @NeighboursField(() => Method, methodsOfUndertakings, 'The ways of working that it uses.')
    methods!: Method[];

    @NeighboursField(() => Trait, traitsSuitedByUndertakings, 'The kinds of city that it is meant for.')
    suits!: Trait[];

    @NeighboursField(() => Goal, goalsOfUndertakings, 'The sustainable development goals that it contributes to.')
    goals!: Goal[];

    @NeighboursField(() => Index, indicesOfUndertakings, 'The indices that it set up.')
    indices!: Index[];
  }
  return UndertakingResolver;
}
