import { useQuery } from 'urql';
import { CardsSection } from '../../components/CardsSection.tsx';
import { DetailPage } from '../../components/DetailPage.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { ExternalLink } from '../../components/ExternalLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import { NothingYet } from '../../components/NothingYet.tsx';
import { ShownOf } from '../../components/ShownOf.tsx';
import { StakeholderPageDocument } from '../../gql/stakeholder.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { usePageId } from '../../lib/page-id.ts';

/** One organisation or body, and all that it takes part in. */
export function StakeholderPage() {
  const id = usePageId('stakeholder');
  const t = useMessages();
  const query = useQuery({ query: StakeholderPageDocument, variables: { id, language: useContentLanguage() } });
  return (
    <DetailPage query={query} of={(data) => data.stakeholder}>
      {({ sector, basedIn, website, participations }) => (
        <>
          <Facts
            facts={[
              { term: t('detail.sector'), value: sector && t(`sector.${sector}`) },
              { term: t('stakeholder.basedIn'), value: basedIn && <EntityLink entity={basedIn} /> },
              { term: t('detail.website'), value: website != null && <ExternalLink url={website} /> },
            ]}
          />
          <CardsSection
            title={t('stakeholder.participations')}
            id="participations"
            rest={<ShownOf shown={participations.edges.length} total={participations.totalCount} />}
          >
            {participations.edges.map(({ node, role }) => (
              <EntityCard key={`${node.id} ${role}`} entity={node} tie={t(`role.${role}`)} />
            ))}
          </CardsSection>
          <NothingYet unless={[participations.edges]} />
        </>
      )}
    </DetailPage>
  );
}
