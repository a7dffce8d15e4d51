import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  type RouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import { onlyWhatIsMeant } from '../lib/address.ts';
import { type ContentLanguage, isContentLanguage } from '../lib/content-language.ts';
import { parseFitSearch } from '../lib/fit-search.ts';
import { parsePracticesSearch } from '../lib/practice-filter.ts';
import { MOST_COMPARED, MOST_SHORTLISTED, parsePracticeIds } from '../lib/practice-ids.ts';
import { parseSearch } from '../lib/search-state.ts';
import { parseLikeness } from '../lib/similarity-weights.ts';
import { Shell } from './Shell.tsx';

/** What every address can say: in which language the content is wanted. */
interface RootSearch {
  lang?: ContentLanguage;
}

const root = createRootRoute({
  component: Shell,
  // Said to be undefined where it is none: the router would keep what stands in the address.
  validateSearch: ({ lang }: Record<string, unknown>): RootSearch => ({
    lang: isContentLanguage(lang) ? lang : undefined,
  }),
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
  validateSearch: onlyWhatIsMeant(parsePracticesSearch),
  component: page(async () => (await import('../features/practice/PracticesPage.tsx')).PracticesPage),
});
const search = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: onlyWhatIsMeant(parseSearch),
  component: page(async () => (await import('../features/search/SearchPage.tsx')).SearchPage),
});

const cities = createRoute({
  getParentRoute,
  path: '/cities',
  component: page(async () => (await import('../features/city/CitiesPage.tsx')).CitiesPage),
});
const programmes = createRoute({
  getParentRoute,
  path: '/programmes',
  component: page(async () => (await import('../features/program/ProgramsPage.tsx')).ProgramsPage),
});
const themes = createRoute({
  getParentRoute,
  path: '/themes',
  component: page(async () => (await import('../features/theme/ThemesPage.tsx')).ThemesPage),
});
const fit = createRoute({
  getParentRoute,
  path: '/fit',
  validateSearch: onlyWhatIsMeant(parseFitSearch),
  component: page(async () => (await import('../features/fit/FitPage.tsx')).FitPage),
});
const compare = createRoute({
  getParentRoute,
  path: '/compare',
  validateSearch: onlyWhatIsMeant(({ ids }) => parsePracticeIds(ids, MOST_COMPARED)),
  component: page(async () => (await import('../features/compare/ComparePage.tsx')).ComparePage),
});
const shortlist = createRoute({
  getParentRoute,
  path: '/shortlist',
  validateSearch: onlyWhatIsMeant(({ ids }) => parsePracticeIds(ids, MOST_SHORTLISTED)),
  component: page(async () => (await import('../features/shortlist/ShortlistPage.tsx')).ShortlistPage),
});
const briefing = createRoute({
  getParentRoute,
  path: '/briefing',
  validateSearch: onlyWhatIsMeant(({ ids }) => parsePracticeIds(ids, MOST_SHORTLISTED)),
  component: page(async () => (await import('../features/shortlist/BriefingPage.tsx')).BriefingPage),
});
const about = createRoute({
  getParentRoute,
  path: '/about',
  component: page(async () => (await import('../features/about/AboutPage.tsx')).AboutPage),
});

const practice = createRoute({
  getParentRoute,
  path: '/practices/$slug',
  validateSearch: onlyWhatIsMeant(parseLikeness),
  component: page(async () => (await import('../features/practice/PracticePage.tsx')).PracticePage),
});
const city = createRoute({
  getParentRoute,
  path: '/cities/$slug',
  component: page(async () => (await import('../features/city/CityPage.tsx')).CityPage),
});
const programme = createRoute({
  getParentRoute,
  path: '/programmes/$slug',
  component: page(async () => (await import('../features/program/ProgramPage.tsx')).ProgramPage),
});
const stakeholder = createRoute({
  getParentRoute,
  path: '/stakeholders/$slug',
  component: page(async () => (await import('../features/stakeholder/StakeholderPage.tsx')).StakeholderPage),
});
const funding = createRoute({
  getParentRoute,
  path: '/funding/$slug',
  component: page(async () => (await import('../features/funding-source/FundingSourcePage.tsx')).FundingSourcePage),
});
const theme = createRoute({
  getParentRoute,
  path: '/themes/$slug',
  component: page(async () => (await import('../features/theme/ThemePage.tsx')).ThemePage),
});
const thing = createRoute({
  getParentRoute,
  path: '/things/$id',
  component: page(async () => (await import('../features/thing/ThingPage.tsx')).ThingPage),
});

export const routeTree = root.addChildren([
  home,
  practices,
  search,
  cities,
  programmes,
  themes,
  fit,
  compare,
  shortlist,
  briefing,
  about,
  practice,
  city,
  programme,
  stakeholder,
  funding,
  theme,
  thing,
]);
