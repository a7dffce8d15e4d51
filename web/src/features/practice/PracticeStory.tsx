import { Section } from '../../components/Section.tsx';
import { StepSections } from '../../components/StepSections.tsx';
import { TextSection } from '../../components/TextSection.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { PracticeShown } from './practice-shown.ts';
import { Transfer } from './Transfer.tsx';

/** What is read through: from the challenge to what was learnt. */
export function PracticeStory({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { coreElements, adaptableElements } = practice;
  return (
    <>
      <TextSection title={t('detail.problem')} id="problem" text={practice.problem} />
      <TextSection title={t('detail.aims')} id="aims" texts={practice.aims} />
      <TextSection title={t('detail.approach')} id="approach" text={practice.approach} />
      <TextSection title={t('detail.activities')} id="activities" texts={practice.activities} />
      <TextSection title={t('detail.preconditions')} id="preconditions" texts={practice.preconditions} />
      <StepSections phases={practice.phases} groups={practice.groups} outcomes={practice.outcomes.nodes} />
      {coreElements.length + adaptableElements.length > 0 && (
        <Section title={t('practice.transfer')} id="transfer">
          <Transfer keep={coreElements} adapt={adaptableElements} />
        </Section>
      )}
      <TextSection title={t('practice.lessons')} id="lessons" texts={practice.lessons} />
      <TextSection title={t('practice.failures')} id="failures" texts={practice.failures} />
    </>
  );
}
