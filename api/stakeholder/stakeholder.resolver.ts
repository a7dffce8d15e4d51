import { Resolver } from 'type-graphql';
import {
  homesOfStakeholders,
  participationsOfStakeholders,
  STAKEHOLDER_CONDITIONS,
} from '../../graph/cypher/stakeholder.ts';
import { NeighbourField, PageField } from '../entity/edge-fields.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { Place } from '../place/place.type.ts';
import { ONLY_ROLES, roleEdge } from './participation.ts';
import { ParticipationConnection, StakeholderConnection } from './stakeholder.connections.ts';
import { StakeholderFilter } from './stakeholder.input.ts';
import { Stakeholder } from './stakeholder.type.ts';

@Resolver(() => Stakeholder)
export class StakeholderResolver {
  @NeighbourField(() => Place, homesOfStakeholders, { description: 'Where it has its seat.', nullable: true })
  basedIn!: Place | null;

  @PageField(() => ParticipationConnection, participationsOfStakeholders, {
    description: 'What it takes part in, and as what.',
    edge: roleEdge,
    only: ONLY_ROLES,
  })
  participations!: unknown;
}

export const StakeholderListResolver = listResolver({
  kind: 'Stakeholder',
  type: Stakeholder,
  connection: StakeholderConnection,
  filter: StakeholderFilter,
  conditions: STAKEHOLDER_CONDITIONS,
  one: 'stakeholder',
  many: 'stakeholders',
});
