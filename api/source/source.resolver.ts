import { Resolver } from 'type-graphql';
import { statedInSources } from '../../graph/cypher/source.ts';
import { PageField } from '../entity/edge-fields.ts';
import { EntityConnection } from '../entity/entity.connections.ts';
import { Source } from './source.type.ts';

@Resolver(() => Source)
export class SourceResolver {
  @PageField(() => EntityConnection, statedInSources, { description: 'Everything that Crosstown knows from it.' })
  states!: unknown;
}
