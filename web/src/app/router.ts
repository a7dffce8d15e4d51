import { createRouter } from '@tanstack/react-router';
import { NotFound } from '../components/NotFound.tsx';
import { PageFailure } from '../components/PageFailure.tsx';
import { readAddress, writeAddress } from '../lib/address.ts';
import { routeTree } from './routes.tsx';

export const router = createRouter({
  routeTree,
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // The page about another thing starts anew.
  defaultRemountDeps: ({ params }) => params,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: PageFailure,
  pathParamsAllowedCharacters: [':'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
