import { useParams } from '@tanstack/react-router';
import { ThingPage } from '../features/thing/ThingPage.tsx';
import { type IdPrefix, idOf } from '../lib/links.ts';

/** The id behind the page's address. */
function useIdOf(kind: IdPrefix): string {
  const { slug } = useParams({ strict: false });
  return idOf(kind, slug ?? '');
}

export function PracticeRoute() {
  return <ThingPage id={useIdOf('practice')} />;
}

export function CityRoute() {
  return <ThingPage id={useIdOf('city')} />;
}

export function ProgramRoute() {
  return <ThingPage id={useIdOf('program')} />;
}

export function StakeholderRoute() {
  return <ThingPage id={useIdOf('stakeholder')} />;
}

export function FundingRoute() {
  return <ThingPage id={useIdOf('funding-source')} />;
}

export function ThemeRoute() {
  return <ThingPage id={useIdOf('theme')} />;
}

export function ThingRoute() {
  const { id } = useParams({ from: '/things/$id' });
  return <ThingPage id={id} />;
}
