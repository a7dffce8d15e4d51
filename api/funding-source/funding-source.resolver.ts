import { Resolver } from 'type-graphql';
import { fundedBySources, fundersOfSources } from '../../graph/cypher/funding-source.ts';
import { NeighbourField, PageField } from '../entity/edge-fields.ts';
import { Stakeholder } from '../stakeholder/stakeholder.type.ts';
import { FundedConnection, fundingEdge } from './funding-source.connections.ts';
import { FundingSource } from './funding-source.type.ts';
import { FundingStatus } from './funding-status.ts';

@Resolver(() => FundingSource)
export class FundingSourceResolver {
  @NeighbourField(() => Stakeholder, fundersOfSources, { description: 'Who runs it, by name.', nullable: true })
  funder!: Stakeholder | null;

  @PageField(() => FundedConnection, fundedBySources, {
    description: 'What it pays for or was asked to.',
    edge: fundingEdge,
    only: {
      argument: 'statuses',
      type: () => FundingStatus,
      description: 'Only where the money has come this far; all where it is left out.',
    },
  })
  funded!: unknown;
}
