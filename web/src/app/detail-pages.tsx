import { Navigate, useParams } from '@tanstack/react-router';
import type { ComponentType, FunctionComponent } from 'react';
import { type IdPrefix, idOf, linkTo } from '../lib/links.ts';

type DetailPage = ComponentType<{ readonly id: string }>;

/** The pages about one thing, each loaded when it is first gone to. */
const PAGES: Record<IdPrefix, () => Promise<DetailPage>> = {
  practice: async () => (await import('../features/practice/PracticePage.tsx')).PracticePage,
  city: async () => (await import('../features/city/CityPage.tsx')).CityPage,
  program: async () => (await import('../features/program/ProgramPage.tsx')).ProgramPage,
  stakeholder: async () => (await import('../features/stakeholder/StakeholderPage.tsx')).StakeholderPage,
  'funding-source': async () => (await import('../features/funding-source/FundingSourcePage.tsx')).FundingSourcePage,
  theme: async () => (await import('../features/theme/ThemePage.tsx')).ThemePage,
};

/** The page of a kind, told by the slug of its address which thing it is about. */
export async function detailRoute(kind: IdPrefix): Promise<FunctionComponent> {
  const Page = await PAGES[kind]();
  return function DetailRoute() {
    const { slug = '' } = useParams({ strict: false });
    const id = idOf(kind, slug);
    return <Page key={id} id={id} />;
  };
}

/** The general page; what has a page of its own is shown there. */
export async function thingRoute(): Promise<FunctionComponent> {
  const { ThingPage } = await import('../features/thing/ThingPage.tsx');
  return function ThingRoute() {
    const { id = '' } = useParams({ strict: false });
    const link = linkTo({ id });
    return link.to === '/things/$id' ? <ThingPage key={id} id={id} /> : <Navigate {...link} replace />;
  };
}
