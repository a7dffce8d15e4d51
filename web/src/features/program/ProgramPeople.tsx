import { FundingList } from '../../components/FundingList.tsx';
import { Participants } from '../../components/Participants.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { ProgramShown } from './program-shown.ts';

/** Who takes part and in which role, and who pays. */
export function ProgramPeople({ program }: { readonly program: ProgramShown }) {
  const t = useMessages();
  const { stakeholders, funding } = program;
  return (
    <>
      {stakeholders.edges.length > 0 && (
        <Section title={t('detail.who')} id="who">
          <Participants participations={stakeholders.edges} />
        </Section>
      )}
      {funding.edges.length > 0 && (
        <Section title={t('program.money')} id="money">
          <FundingList funding={funding.edges} />
        </Section>
      )}
    </>
  );
}
