import { Resolver } from 'type-graphql';
import { SOURCE_CONDITIONS, statedInSources } from '../../graph/cypher/source.ts';
import { plainConnectionType } from '../connection-types.ts';
import { PageField } from '../entity/edge-fields.ts';
import { EntityConnection } from '../entity/entity.connections.ts';
import { listResolver } from '../entity/list.resolver.ts';
import { SourceFilter } from './source.input.ts';
import { Source } from './source.type.ts';

@Resolver(() => Source)
export class SourceResolver {
  @PageField(() => EntityConnection, statedInSources, { description: 'Everything that Crosstown knows from it.' })
  states!: unknown;
}

export const SourceListResolver = listResolver({
  kind: 'Source',
  type: Source,
  connection: plainConnectionType('Source', () => Source, 'documents'),
  filter: SourceFilter,
  conditions: SOURCE_CONDITIONS,
  one: 'source',
  many: 'sources',
  called: ['document', 'documents'],
});
