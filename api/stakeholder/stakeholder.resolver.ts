import { Resolver } from 'type-graphql';
import { homesOfStakeholders, participationsOfStakeholders } from '../../graph/cypher/stakeholder.ts';
import { NeighbourField, PageField } from '../entity/edge-fields.ts';
import { Place } from '../place/place.type.ts';
import { ONLY_ROLES, roleEdge } from './participation.ts';
import { ParticipationConnection } from './stakeholder.connections.ts';
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
