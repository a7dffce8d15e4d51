import { PlaceMap } from '../../components/PlaceMap.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { PracticeShown } from './practice-shown.ts';

/** Where it is practised; nothing where no document says. */
export function PracticePlaces({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { cities, regions, countries } = practice;
  if (cities.edges.length + regions.length + countries.length === 0) return null;
  return (
    <Section title={t('detail.where')} id="where">
      <PlaceMap cities={cities.edges.map(({ node }) => node)} wider={[...regions, ...countries]} />
    </Section>
  );
}
