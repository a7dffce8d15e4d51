import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  type RouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import { type ContentLanguage, isContentLanguage } from '../lib/content-language.ts';
import { parsePracticesSearch } from '../lib/practice-filter.ts';
import { parseSearch } from '../lib/search-state.ts';
import { Shell } from './Shell.tsx';

/** What every address can say: in which language the content is wanted. */
interface RootSearch {
  lang?: ContentLanguage;
}

const root = createRootRoute({
  component: Shell,
  validateSearch: (search: Record<string, unknown>): RootSearch =>
    isContentLanguage(search.lang) ? { lang: search.lang } : {},
  search: { middlewares: [retainSearchParams<RootSearch>(['lang'])] },
});
const getParentRoute = () => root;

/** A page that is loaded when it is first gone to. Its type stays out of the tree's, which it reads itself. */
function page(load: () => Promise<FunctionComponent>): RouteComponent {
  return lazyRouteComponent(async () => ({ default: await load() }));
}

const home = createRoute({
  getParentRoute,
  path: '/',
  component: page(async () => (await import('../features/home/HomePage.tsx')).HomePage),
});
const practices = createRoute({
  getParentRoute,
  path: '/practices',
  validateSearch: parsePracticesSearch,
  component: page(async () => (await import('../features/practice/PracticesPage.tsx')).PracticesPage),
});
const search = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: parseSearch,
  component: page(async () => (await import('../features/search/SearchPage.tsx')).SearchPage),
});

const details = () => import('./detail-pages.tsx');
const practice = createRoute({
  getParentRoute,
  path: '/practices/$slug',
  component: page(async () => (await details()).PracticeRoute),
});
const city = createRoute({
  getParentRoute,
  path: '/cities/$slug',
  component: page(async () => (await details()).CityRoute),
});
const programme = createRoute({
  getParentRoute,
  path: '/programmes/$slug',
  component: page(async () => (await details()).ProgramRoute),
});
const stakeholder = createRoute({
  getParentRoute,
  path: '/stakeholders/$slug',
  component: page(async () => (await details()).StakeholderRoute),
});
const funding = createRoute({
  getParentRoute,
  path: '/funding/$slug',
  component: page(async () => (await details()).FundingRoute),
});
const theme = createRoute({
  getParentRoute,
  path: '/themes/$slug',
  component: page(async () => (await details()).ThemeRoute),
});
const thing = createRoute({
  getParentRoute,
  path: '/things/$id',
  component: page(async () => (await details()).ThingRoute),
});

export const routeTree = root.addChildren([
  home,
  practices,
  search,
  practice,
  city,
  programme,
  stakeholder,
  funding,
  theme,
  thing,
]);
