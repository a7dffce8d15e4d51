import { Section } from '../../components/Section.tsx';
import { StepSections } from '../../components/StepSections.tsx';
import { TextList } from '../../components/TextList.tsx';
import { TextSection } from '../../components/TextSection.tsx';
import { TextMark, TranslatedText } from '../../components/TranslatedText.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { ProgramShown } from './program-shown.ts';

/** What is read through: from the challenge to what came of it. */
export function ProgramStory({ program }: { readonly program: ProgramShown }) {
  const t = useMessages();
  return (
    <>
      <TextSection title={t('detail.problem')} id="problem" text={program.problem} />
      <TextSection title={t('detail.aims')} id="aims" texts={program.aims} />
      <TextSection title={t('detail.approach')} id="approach" text={program.approach} />
      <TextSection title={t('detail.activities')} id="activities" texts={program.activities} />
      <Selection program={program} />
      <StepSections phases={program.phases} groups={program.groups} outcomes={program.outcomes.nodes} />
    </>
  );
}

/** How cities are chosen, and by which criteria; that these are not named is said too. */
function Selection({ program }: { readonly program: ProgramShown }) {
  const t = useMessages();
  const { selection, selectionCriteria } = program;
  if (!selection) return null;
  return (
    <Section title={t('program.selection')} id="selection" mark={<TextMark text={selection} />}>
      <p>
        <TranslatedText text={selection} />
      </p>
      {selectionCriteria.length > 0 ? (
        <TextList texts={selectionCriteria} marked={false} />
      ) : (
        <p>{t('program.criteriaUnnamed')}</p>
      )}
    </Section>
  );
}
