import { Resolver } from 'type-graphql';
import { FUNDING_SOURCE_CONDITIONS, fundedBySources, fundersOfSources } from '../../graph/cypher/funding-source.ts';
import { NeighbourField, PageField } from '../entity/edge-fields.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { Stakeholder } from '../stakeholder/stakeholder.type.ts';
import { FundedConnection, FundingSourceConnection, fundingEdge } from './funding-source.connections.ts';
import { FundingSourceFilter } from './funding-source.input.ts';
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

export const FundingSourceListResolver = listResolver({
  kind: 'FundingSource',
  type: FundingSource,
  connection: FundingSourceConnection,
  filter: FundingSourceFilter,
  conditions: FUNDING_SOURCE_CONDITIONS,
  one: 'fundingSource',
  many: 'fundingSources',
  called: ['funding source', 'funding sources'],
});
