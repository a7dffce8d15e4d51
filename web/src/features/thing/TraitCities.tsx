import { PlaceMap } from '../../components/PlaceMap.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { Shown } from './thing-shown.ts';

/** The cities of a kind. */
export function TraitCities({ trait: { cities } }: { readonly trait: Shown<'Trait'> }) {
  const t = useMessages();
  if (cities.nodes.length === 0) return null;
  return (
    <Section title={t('detail.cities')} id="cities">
      <PlaceMap cities={cities.nodes} />
    </Section>
  );
}
