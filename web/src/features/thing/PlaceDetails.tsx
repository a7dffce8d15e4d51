import { CardsSection } from '../../components/CardsSection.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import { NothingYet } from '../../components/NothingYet.tsx';
import { PlaceMap } from '../../components/PlaceMap.tsx';
import { PracticesSection } from '../../components/PracticesSection.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { Shown } from './thing-shown.ts';

/** A country or region: its cities, and what is practised in it. */
export function PlaceDetails({ place }: { readonly place: Shown<'Region'> | Shown<'Country'> }) {
  const t = useMessages();
  const inRegion = place.__typename === 'Region';
  const programs = inRegion ? [] : place.programs.nodes;
  return (
    <>
      <Facts
        facts={[
          { term: t('detail.country'), value: inRegion && <EntityLink entity={place.country} /> },
          { term: t('place.code'), value: inRegion ? place.regionCode : place.code },
        ]}
      />
      {place.cities.nodes.length > 0 && (
        <Section title={t('detail.cities')} id="cities">
          <PlaceMap cities={place.cities.nodes} />
        </Section>
      )}
      <PracticesSection of={place.id} practices={place.practices} />
      <CardsSection title={t('detail.programmes')} id="programmes">
        {programs.map((program) => (
          <EntityCard key={program.id} entity={program} />
        ))}
      </CardsSection>
      <NothingYet unless={[place.cities.nodes, place.practices.nodes, programs]} />
    </>
  );
}
