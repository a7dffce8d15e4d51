import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CardGrid, CardGridSkeleton } from '../../components/CardGrid.tsx';
import { PageState } from '../../components/PageState.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { Section } from '../../components/Section.tsx';
import { SimilarReasons } from '../../components/SimilarReasons.tsx';
import { SimilarPracticesDocument } from '../../gql/practice.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';

const SHOWN = 6;

/** The practices most alike, each with its reasons; asked for apart, so that the page does not wait for them. */
export function SimilarPractices({ id }: { readonly id: string }) {
  const t = useMessages();
  const [elsewhere, setElsewhere] = useState(false);
  const variables = { id, first: SHOWN, elsewhere, language: useContentLanguage() };
  const query = useQuery({ query: SimilarPracticesDocument, variables });
  return (
    <Section title={t('practice.similar')} id="similar" lead={t('practice.similarLead')}>
      <Checkbox
        checked={elsewhere}
        label={t('practice.elsewhere')}
        onChange={(event) => setElsewhere(event.currentTarget.checked)}
      />
      <PageState query={query} of={(data) => data.practice?.similar} skeleton={<CardGridSkeleton count={3} />}>
        {(similar) =>
          similar.edges.length === 0 ? (
            <p>{t('practice.similarNone')}</p>
          ) : (
            <CardGrid>
              {similar.edges.map(({ node, score, reasons }) => (
                <PracticeCard key={node.id} practice={node}>
                  <SimilarReasons score={score} reasons={reasons} />
                </PracticeCard>
              ))}
            </CardGrid>
          )
        }
      </PageState>
    </Section>
  );
}
