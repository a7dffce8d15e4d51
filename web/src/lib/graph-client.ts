import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from 'urql';
import introspection from '../gql/introspection.ts';

/**
 * The types without an id (texts, edges, facets): they have no key of their own, so that Graphcache keeps each inside
 * the thing, the field and the arguments that it was asked with.
 */
export const embeddedTypes: readonly string[] = introspection.__schema.types
  .filter((type) => type.kind === 'OBJECT' && type.name !== 'Query' && !type.fields.some(({ name }) => name === 'id'))
  .map(({ name }) => name);

export const graphClient = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      schema: introspection,
      keys: Object.fromEntries(embeddedTypes.map((name) => [name, () => null])),
    }),
    fetchExchange,
  ],
});
