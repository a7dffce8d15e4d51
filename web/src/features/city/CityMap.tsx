import { PlaceMap } from '../../components/PlaceMap.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { CityShown } from './city-shown.ts';

/** Where it lies. */
export function CityMap({ city }: { readonly city: CityShown }) {
  const t = useMessages();
  return (
    <Section title={t('detail.where')} id="where">
      <PlaceMap cities={[city]} wider={city.region ? [city.region, city.country] : [city.country]} />
    </Section>
  );
}
