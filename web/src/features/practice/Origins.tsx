import { CardsSection } from '../../components/CardsSection.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { PracticeShown } from './practice-shown.ts';

/** Which practice this one was made from, and which were made from it. */
export function Origins({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { adaptedFrom, adaptations } = practice;
  return (
    <>
      <CardsSection title={t('practice.adaptedFrom')} id="adapted-from">
        {adaptedFrom ? [<PracticeCard key={adaptedFrom.id} practice={adaptedFrom} />] : []}
      </CardsSection>
      <CardsSection title={t('practice.adaptations')} id="adaptations">
        {adaptations.nodes.map((adaptation) => (
          <PracticeCard key={adaptation.id} practice={adaptation} />
        ))}
      </CardsSection>
    </>
  );
}
