import { useState } from 'react';
import { useQuery } from 'urql';
import { CardGridSkeleton } from '../../components/CardGrid.tsx';
import { Pager } from '../../components/Pager.tsx';
import { PageState } from '../../components/PageState.tsx';
import { Section } from '../../components/Section.tsx';
import { Select } from '../../components/Select.tsx';
import {
  ChosenCityDocument,
  PracticesForCityDocument,
  type PracticesForCityQuery,
  type PracticesForCityQueryVariables,
} from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { cityOf, FIT_ORDERS, isCityAlone, profileOf, saysWhatFor } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import { FitCard } from './FitCard.tsx';
import classes from './FitResults.module.css';
import { NeedsTable } from './NeedsTable.tsx';
import type { QuestionProps } from './use-answers.ts';

const A_PAGE = 20;

/** The practices that the city could take over, in the order that the reader chooses. */
export function FitResults({ answers, change }: QuestionProps) {
  const t = useMessages();
  const { orderBy = 'FEWEST_MISSING' } = answers;
  return (
    <Section title={t('fit.results')} id="results">
      <div className={classes.order}>
        <Select
          label={t('practices.order')}
          value={orderBy}
          options={FIT_ORDERS.map((value) => ({ value, label: t(`fitOrder.${value}`) }))}
          onChange={(chosen) => change((old) => ({ ...old, orderBy: chosen }))}
        />
        <p>{t(`fitOrder.${orderBy}.why`)}</p>
      </div>
      {!saysWhatFor(answers) && <p>{t('fit.sayWhatFor')}</p>}
      <Asked answers={answers} />
    </Section>
  );
}

/** A city that stands beside other answers is asked for first: what is known of it is a part of the profile. */
function Asked({ answers }: Pick<QuestionProps, 'answers'>) {
  const { orderBy = 'FEWEST_MISSING' } = answers;
  const city = cityOf(answers);
  const alone = isCityAlone(answers);
  const language = useContentLanguage();
  const asKnown = city !== undefined && !alone;
  const [{ data, error }] = useQuery({
    query: ChosenCityDocument,
    variables: { id: city ?? '', language },
    pause: !asKnown,
  });
  if (asKnown && !data && !error) return <CardGridSkeleton />;
  const profile = profileOf(answers, asKnown ? (data?.city ?? null) : null);
  const asked = { ...(alone ? { city } : { profile }), orderBy, language };
  // Another question begins at its own first page.
  return <Practices key={JSON.stringify(asked)} asked={asked} />;
}

/** Page after page below each other: the cache joins them. */
function Practices({ asked }: { readonly asked: Omit<PracticesForCityQueryVariables, 'first' | 'after'> }) {
  const [after, setAfter] = useState<string | null>(null);
  const variables = { ...asked, first: A_PAGE, after };
  const query = useQuery({ query: PracticesForCityDocument, variables });
  return (
    <PageState query={query} of={(data) => data.practicesForCity} skeleton={<CardGridSkeleton />}>
      {(found) => <Found found={found} onMore={() => setAfter(found.pageInfo.endCursor ?? null)} />}
    </PageState>
  );
}

interface FoundProps {
  readonly found: PracticesForCityQuery['practicesForCity'];
  readonly onMore: () => void;
}

function Found({ found, onMore }: FoundProps) {
  const t = useMessages();
  const shown = found.edges.length;
  if (shown === 0) return <p>{t('fit.nothing')}</p>;
  return (
    <>
      <ol className={classes.cards}>
        {found.edges.map((edge) => (
          <li key={edge.node.id}>
            <FitCard edge={edge} />
          </li>
        ))}
      </ol>
      <Pager shown={shown} total={found.totalCount} onMore={onMore} />
      <Section title={t('fit.table')} id="needs" lead={t('fit.tableLead')}>
        <NeedsTable edges={found.edges} />
      </Section>
    </>
  );
}
