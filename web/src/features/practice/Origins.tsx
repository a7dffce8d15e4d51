import { CardGrid } from '../../components/CardGrid.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { PracticeShown } from './practice-shown.ts';

/** Which practice this one was made from, and which were made from it: stated by people, not worked out. */
export function Origins({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { adaptedFrom, adaptations } = practice;
  if (!adaptedFrom && adaptations.nodes.length === 0) return null;
  return (
    <Section title={t('practice.origins')} id="origins" lead={t('practice.originsLead')}>
      {adaptedFrom && <Linked title={t('practice.adaptedFrom')} practices={[adaptedFrom]} />}
      {adaptations.nodes.length > 0 && <Linked title={t('practice.adaptations')} practices={adaptations.nodes} />}
    </Section>
  );
}

interface Props {
  readonly title: string;
  readonly practices: PracticeShown['adaptations']['nodes'];
}

function Linked({ title, practices }: Props) {
  return (
    <CardGrid>
      {practices.map((practice) => (
        <PracticeCard key={practice.id} practice={practice}>
          <p>
            <b>{title}</b>
          </p>
        </PracticeCard>
      ))}
    </CardGrid>
  );
}
