import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from 'urql';
import introspection from '../gql/introspection.ts';

/** Types without an id live inside their parent; so does a connection, which belongs to who is asked for it. */
export const EMBEDDED_TYPES = [
  'About',
  'Citation',
  'ContextDistance',
  'EngineHealth',
  'Facet',
  'FacetValue',
  'Fit',
  'GroupMember',
  'Highlight',
  'HighlightPart',
  'HitReason',
  'IntRange',
  'KindCount',
  'Location',
  'Meetings',
  'Money',
  'PageInfo',
  'Population',
  'RoleNeeded',
  'SearchHit',
  'SearchResults',
  'SimilarityReason',
  'Suggestion',
  'Text',
  'WeighedIndicator',
] as const;

const embedded = () => null;
const connections = introspection.__schema.types
  .map((type) => type.name)
  .filter((name) => /(Connection|Edge)$/.test(name));

export const graphClient = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      schema: introspection,
      keys: Object.fromEntries([...EMBEDDED_TYPES, ...connections].map((name) => [name, embedded])),
    }),
    fetchExchange,
  ],
});
