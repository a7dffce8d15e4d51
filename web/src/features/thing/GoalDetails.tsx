import { CardsSection } from '../../components/CardsSection.tsx';
import { ConceptChips } from '../../components/ConceptChips.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { NothingYet } from '../../components/NothingYet.tsx';
import { PracticesSection } from '../../components/PracticesSection.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import { GoalMark } from './GoalMark.tsx';
import type { Shown } from './thing-shown.ts';

/** A sustainable development goal in its own colour, or one of its targets; and what contributes to it. */
export function GoalDetails({ goal }: { readonly goal: Shown<'Goal'> }) {
  const t = useMessages();
  const { practices, programs, targets } = goal;
  return (
    <>
      <GoalMark code={goal.code}>{goal.goal && <EntityLink entity={goal.goal} />}</GoalMark>
      <PracticesSection of={goal.id} practices={practices} />
      <CardsSection title={t('detail.programmes')} id="programmes">
        {programs.nodes.map((program) => (
          <EntityCard key={program.id} entity={program} />
        ))}
      </CardsSection>
      <NothingYet unless={[practices.nodes, programs.nodes]} />
      {targets.length > 0 && (
        <Section title={t('goal.targets')} id="targets">
          <ConceptChips concepts={targets} label={t('goal.targets')} />
        </Section>
      )}
    </>
  );
}
