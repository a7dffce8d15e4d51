import { FundingList } from '../../components/FundingList.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import { moneyInWords } from '../../lib/money.ts';
import type { PracticeShown } from './practice-shown.ts';

/** What it cost and who paid; that no sum is known is worth saying, because it is asked first. */
export function PracticeCost({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { cost, funding } = practice;
  return (
    <Section title={t('detail.money')} id="money">
      <p>{cost ? moneyInWords(cost) : t('practice.noCost')}</p>
      {funding.edges.length > 0 && <FundingList funding={funding.edges} />}
    </Section>
  );
}
