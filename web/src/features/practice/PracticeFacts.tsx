import { Facts } from '../../components/Facts.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import { moneyInWords } from '../../lib/money.ts';
import { rangeInWords } from '../../lib/numbers.ts';
import type { PracticeShown } from './practice-shown.ts';

/** The short facts of a practice; what the documents leave open is left out. */
export function PracticeFacts({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { status, period, evidence, durationMonths: months, cost } = practice;
  const range = months && rangeInWords(months);
  return (
    <Facts
      facts={[
        { term: t('detail.status'), value: status && <StatusMark status={status} /> },
        { term: t('detail.period'), value: period != null && periodInWords(period) },
        { term: t('practice.duration'), value: range && t('practice.months', range) },
        { term: t('practice.evidence'), value: evidence && t(`evidence.${evidence}`) },
        { term: t('practice.cost'), value: cost && moneyInWords(cost) },
      ]}
    />
  );
}
