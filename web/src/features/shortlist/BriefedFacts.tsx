import { Facts } from '../../components/Facts.tsx';
import type { BriefedPracticeFragment } from '../../gql/shortlist.ts';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import { moneyInWords } from '../../lib/money.ts';
import { rangeInWords } from '../../lib/numbers.ts';

/** What a decision asks first; what is not documented is said, because it must be asked for. */
export function BriefedFacts({ practice }: { readonly practice: BriefedPracticeFragment }) {
  const t = useMessages();
  const { status, period, evidence, durationMonths: months, cost } = practice;
  const range = months && rangeInWords(months);
  const unknown = t('compare.notDocumented');
  return (
    <Facts
      facts={[
        { term: t('detail.status'), value: status ? t(`status.${status}`) : unknown },
        { term: t('detail.period'), value: period == null ? unknown : periodInWords(period) },
        { term: t('practice.duration'), value: range ? t('practice.months', range) : unknown },
        { term: t('practice.cost'), value: cost ? moneyInWords(cost) : unknown },
        { term: t('practice.evidence'), value: evidence ? t(`evidence.${evidence}`) : unknown },
      ]}
    />
  );
}
