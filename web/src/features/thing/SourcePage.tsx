import type { UseQueryExecute, UseQueryState } from 'urql';
import { CardsSection } from '../../components/CardsSection.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { ExternalLink } from '../../components/ExternalLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { PageSkeleton } from '../../components/PageSkeleton.tsx';
import { PageState } from '../../components/PageState.tsx';
import { ShownOf } from '../../components/ShownOf.tsx';
import { nameOfLanguage } from '../../components/TranslatedText.tsx';
import type { ThingQuery } from '../../gql/thing.ts';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import type { Shown } from './thing-shown.ts';

interface Props {
  readonly query: readonly [UseQueryState<ThingQuery>, UseQueryExecute];
}

/** A document, and everything that the network knows from it. */
export function SourcePage({ query }: Props) {
  return (
    <div className="page">
      <PageState query={query} of={sourceOf} skeleton={<PageSkeleton />}>
        {(source) => (
          <article>
            <PageHeading id={source.id} name={source.title} />
            <SourceFacts source={source} />
            <Statements source={source} />
          </article>
        )}
      </PageState>
    </div>
  );
}

const sourceOf = ({ node }: ThingQuery) => (node?.__typename === 'Source' ? node : null);

function SourceFacts({ source }: { readonly source: Shown<'Source'> }) {
  const t = useMessages();
  const language = nameOfLanguage(source.language);
  return (
    <Facts
      facts={[
        { term: t('source.publisher'), value: source.publisher },
        {
          term: t('source.language'),
          value: source.origin === 'ORIGINAL' ? language : `${language} · ${t('citations.translation')}`,
        },
        { term: t('source.published'), value: source.published != null && periodInWords(source.published) },
        { term: t('source.licence'), value: source.licence },
        { term: t('source.address'), value: source.url != null && <ExternalLink url={source.url} /> },
      ]}
    />
  );
}

function Statements({ source: { states } }: { readonly source: Shown<'Source'> }) {
  const t = useMessages();
  return (
    <CardsSection
      title={t('source.states')}
      id="states"
      rest={<ShownOf shown={states.nodes.length} total={states.totalCount} />}
    >
      {states.nodes.map((entity) => (
        <EntityCard key={entity.id} entity={entity} />
      ))}
    </CardsSection>
  );
}
