import { useQuery } from 'urql';
import { CardsSection } from '../../components/CardsSection.tsx';
import { DetailPage } from '../../components/DetailPage.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import { FundingMark } from '../../components/FundingMark.tsx';
import { NothingYet } from '../../components/NothingYet.tsx';
import { ShownOf } from '../../components/ShownOf.tsx';
import { FundingSourcePageDocument } from '../../gql/funding-source.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import { usePageId } from '../../lib/page-id.ts';

/** One fund or scheme, and what it was asked to pay for. */
export function FundingSourcePage() {
  const id = usePageId('funding-source');
  const t = useMessages();
  const query = useQuery({ query: FundingSourcePageDocument, variables: { id, language: useContentLanguage() } });
  return (
    <DetailPage query={query} of={(data) => data.fundingSource}>
      {({ scheme, funder, period, funded }) => (
        <>
          <Facts
            facts={[
              { term: t('funding.scheme'), value: scheme },
              { term: t('funding.funder'), value: funder && <EntityLink entity={funder} /> },
              { term: t('detail.period'), value: period != null && periodInWords(period) },
            ]}
          />
          <CardsSection
            title={t('funding.funded')}
            id="funded"
            rest={<ShownOf shown={funded.edges.length} total={funded.totalCount} />}
          >
            {funded.edges.map((grant) => (
              <EntityCard
                key={`${grant.node.id} ${grant.status}`}
                entity={grant.node}
                tie={<FundingMark grant={grant} />}
              />
            ))}
          </CardsSection>
          <NothingYet unless={[funded.edges]} />
        </>
      )}
    </DetailPage>
  );
}
