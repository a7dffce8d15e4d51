import { Participants } from '../../components/Participants.tsx';
import { Section } from '../../components/Section.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { PracticeShown } from './practice-shown.ts';

/** Who took part and in which role, and the roles that it takes. */
export function PracticePeople({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { stakeholders, rolesNeeded } = practice;
  if (stakeholders.edges.length + rolesNeeded.length === 0) return null;
  return (
    <Section title={t('detail.who')} id="who">
      {stakeholders.edges.length > 0 && <Participants participations={stakeholders.edges} />}
      {rolesNeeded.length > 0 && (
        <>
          <h3>{t('practice.roles')}</h3>
          <Participants participations={[]} rolesNeeded={rolesNeeded} />
        </>
      )}
    </Section>
  );
}
