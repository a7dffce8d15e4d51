import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from 'urql';
import { embeddedTypes, possibleTypes } from '../gql/cache-types.ts';

export const graphClient = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      possibleTypes,
      // They have no key of their own: each is kept inside the thing, the field and the arguments that it was asked with.
      keys: Object.fromEntries(embeddedTypes.map((name) => [name, () => null])),
    }),
    fetchExchange,
  ],
});
