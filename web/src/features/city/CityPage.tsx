import { useQuery } from 'urql';
import { CardsSection } from '../../components/CardsSection.tsx';
import { DetailPage } from '../../components/DetailPage.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { EntityLinks } from '../../components/EntityLink.tsx';
import { NothingYet } from '../../components/NothingYet.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { SideColumn } from '../../components/SideColumn.tsx';
import { CityPageDocument } from '../../gql/city.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { usePageId } from '../../lib/page-id.ts';
import { CityFacts } from './CityFacts.tsx';
import { CityMap } from './CityMap.tsx';
import type { CityShown } from './city-shown.ts';

/** One city: what it has tried, what it is part of, who works in it. */
export function CityPage() {
  const id = usePageId('city');
  const query = useQuery({ query: CityPageDocument, variables: { id, language: useContentLanguage() } });
  return (
    <DetailPage
      query={query}
      of={(data) => data.city}
      context={({ region, country }) => (
        <p>
          <EntityLinks entities={region ? [region, country] : [country]} />
        </p>
      )}
    >
      {(city) => (
        <SideColumn side={<CityMap city={city} />}>
          <CityFacts city={city} />
          <CityTies city={city} />
        </SideColumn>
      )}
    </DetailPage>
  );
}

/** All that the network knows to happen there. */
function CityTies({ city }: { readonly city: CityShown }) {
  const t = useMessages();
  const { practices, programs, stakeholders } = city;
  return (
    <>
      <CardsSection title={t('detail.practices')} id="practices">
        {practices.edges.map(({ node, period, status }) => (
          <PracticeCard
            key={node.id}
            practice={{ ...node, period: period ?? node.period, status: status ?? node.status }}
          />
        ))}
      </CardsSection>
      <CardsSection title={t('detail.programmes')} id="programmes">
        {programs.edges.map(({ node, role }) => (
          <EntityCard key={node.id} entity={node} tie={t(`coverage.${role}`)} />
        ))}
      </CardsSection>
      <CardsSection title={t('detail.stakeholders')} id="stakeholders">
        {stakeholders.edges.map(({ node }) => (
          <EntityCard key={node.id} entity={node} tie={node.sector ? t(`sector.${node.sector}`) : undefined} />
        ))}
      </CardsSection>
      <NothingYet unless={[practices.edges, programs.edges, stakeholders.edges]} />
    </>
  );
}
