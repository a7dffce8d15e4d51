import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { Client, fetchExchange } from 'urql';
import { embeddedTypes, possibleTypes } from '../gql/cache-types.ts';

const ADDRESS = { url: '/graphql', preferGetMethod: false } as const;

/** For what is read once and handed on as a file: thousands of rows need not be kept. */
export const fileClient = new Client({ ...ADDRESS, exchanges: [fetchExchange] });

export const graphClient = new Client({
  ...ADDRESS,
  exchanges: [
    cacheExchange({
      possibleTypes,
      // The lists whose pages are shown as one, however many have come.
      resolvers: { Query: { cities: relayPagination(), practicesForCity: relayPagination() } },
      // They have no key of their own: each is kept inside the thing, the field and the arguments that it was asked with.
      keys: Object.fromEntries(embeddedTypes.map((name) => [name, () => null])),
    }),
    fetchExchange,
  ],
});
