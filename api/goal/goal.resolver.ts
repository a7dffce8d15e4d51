import { Resolver } from 'type-graphql';
import {
  GOAL_CONDITIONS,
  goalsAboveTargets,
  practicesOfGoals,
  programsOfGoals,
  targetsOfGoals,
} from '../../graph/cypher/goal.ts';
import { plainConnectionType } from '../connection-types.ts';
import { NeighbourField, NeighboursField, PageField } from '../entity/edge-fields.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { PracticeConnection } from '../practice/practice.connections.ts';
import { ProgramConnection } from '../program/program.connections.ts';
import { GoalFilter } from './goal.input.ts';
import { Goal } from './goal.type.ts';

@Resolver(() => Goal)
export class GoalResolver {
  @NeighbourField(() => Goal, goalsAboveTargets, {
    description: 'The goal that it is a target of; null where it is a goal itself.',
    nullable: true,
  })
  goal!: Goal | null;

  @NeighboursField(() => Goal, targetsOfGoals, 'Its targets; none where it is a target itself.')
  targets!: Goal[];

  @PageField(() => PracticeConnection, practicesOfGoals, {
    description: 'The practices that contribute to it or to one of its targets.',
  })
  practices!: unknown;

  @PageField(() => ProgramConnection, programsOfGoals, {
    description: 'The programmes that contribute to it or to one of its targets.',
  })
  programs!: unknown;
}

export const GoalListResolver = listResolver({
  kind: 'Goal',
  type: Goal,
  connection: plainConnectionType('Goal', () => Goal, 'goals'),
  filter: GoalFilter,
  conditions: GOAL_CONDITIONS,
  one: 'goal',
  many: 'goals',

  usualOrder: 'CODE',
});
