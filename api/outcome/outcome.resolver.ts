import { Resolver } from 'type-graphql';
import { themesOf } from '../../graph/cypher/concept.ts';
import { fundingOf } from '../../graph/cypher/funding-source.ts';
import {
  indicatorsOfOutcomes,
  OUTCOME_CONDITIONS,
  originsOfOutcomes,
  placesOfOutcomes,
  producersOfOutcomes,
} from '../../graph/cypher/outcome.ts';
import { NeighbourField, NeighboursField, PageField } from '../entity/edge-fields.ts';
import { Entity } from '../entity/entity.type.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { FundingConnection, fundingEdge } from '../funding-source/funding-source.connections.ts';
import { Indicator } from '../indicator/indicator.type.ts';
import { Place } from '../place/place.type.ts';
import { Stakeholder } from '../stakeholder/stakeholder.type.ts';
import { Theme } from '../theme/theme.type.ts';
import { OutcomeConnection } from './outcome.connections.ts';
import { OutcomeFilter } from './outcome.input.ts';
import { Outcome } from './outcome.type.ts';

@Resolver(() => Outcome)
export class OutcomeResolver {
  @NeighbourField(() => Entity, originsOfOutcomes, {
    description: 'The practice, programme, phase or group that it came of.',
    nullable: false,
  })
  of!: Entity;

  @NeighbourField(() => Indicator, indicatorsOfOutcomes, { description: 'What its figures measure.', nullable: true })
  indicator!: Indicator | null;

  @NeighboursField(() => Theme, themesOf, 'What it is about.')
  themes!: Theme[];

  @NeighboursField(() => Place, placesOfOutcomes, 'Where it came about.')
  places!: Place[];

  @NeighboursField(() => Stakeholder, producersOfOutcomes, 'Who brought it about, by name.')
  producedBy!: Stakeholder[];

  @PageField(() => FundingConnection, fundingOf, {
    description: 'The funding that it is meant to open.',
    edge: fundingEdge,
  })
  funding!: unknown;
}

export const OutcomeListResolver = listResolver({
  kind: 'Outcome',
  type: Outcome,
  connection: OutcomeConnection,
  filter: OutcomeFilter,
  conditions: OUTCOME_CONDITIONS,
  one: 'outcome',
  many: 'outcomes',
});
