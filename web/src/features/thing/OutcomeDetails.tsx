import { ConceptChips } from '../../components/ConceptChips.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import { FundingList } from '../../components/FundingList.tsx';
import { Section } from '../../components/Section.tsx';
import type { EntityRefFragment } from '../../gql/thing.ts';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import { BelongsTo } from './BelongsTo.tsx';
import type { Shown } from './thing-shown.ts';

/** An output, result or impact: expected or achieved, how much, where, by whom, and what it came from. */
export function OutcomeDetails({ outcome }: { readonly outcome: Shown<'Outcome'> }) {
  const t = useMessages();
  const { themes, places, producedBy, funding } = outcome;
  return (
    <>
      <OutcomeFacts outcome={outcome} />
      <Chips title={t('outcome.themes')} things={themes} />
      <Chips title={t('detail.where')} things={places} />
      <Chips title={t('outcome.producedBy')} things={producedBy} />
      {funding.edges.length > 0 && (
        <Section title={t('outcome.funding')} id="funding">
          <FundingList funding={funding.edges} />
        </Section>
      )}
      <BelongsTo entity={outcome.of} />
    </>
  );
}

function OutcomeFacts({ outcome }: { readonly outcome: Shown<'Outcome'> }) {
  const t = useMessages();
  const { outcomeKind, state, baseline, value, unit, date, indicator } = outcome;
  const measured = (amount: number) => [inWords(amount), unit].join(' ');
  return (
    <Facts
      facts={[
        { term: t('detail.kind'), value: t(`outcomeKind.${outcomeKind}`) },
        { term: t('detail.status'), value: t(`outcomeState.${state}`) },
        { term: t('outcome.baseline'), value: baseline != null && measured(baseline) },
        { term: t('outcome.value'), value: value != null && measured(value) },
        { term: t('outcome.indicator'), value: indicator && <EntityLink entity={indicator} /> },
        { term: t('detail.date'), value: date != null && periodInWords(date) },
      ]}
    />
  );
}

type Things = readonly Pick<EntityRefFragment, 'id' | 'name'>[];

function Chips({ title, things }: { readonly title: string; readonly things: Things }) {
  if (things.length === 0) return null;
  return (
    <Section title={title}>
      <ConceptChips concepts={things} label={title} />
    </Section>
  );
}
