import { Facts } from '../../components/Facts.tsx';
import { GroupBody } from '../../components/GroupEntry.tsx';
import { Participants } from '../../components/Participants.tsx';
import { Section } from '../../components/Section.tsx';
import { OutcomesSection } from '../../components/StepSections.tsx';
import { useMessages } from '../../lib/messages.ts';
import { BelongsTo } from './BelongsTo.tsx';
import type { Shown } from './thing-shown.ts';

/** A plenary, group, workshop or meeting: who meets, when and on what, and what comes of it. */
export function GroupDetails({ group }: { readonly group: Shown<'WorkingGroup'> }) {
  const t = useMessages();
  const kind = t(`groupKind.${group.kind}`);
  return (
    <>
      <Facts
        facts={[{ term: t('detail.kind'), value: group.illustrative ? `${kind} · ${t('group.illustrative')}` : kind }]}
      />
      <Section title={t('group.about')} id="about">
        <GroupBody group={group} />
      </Section>
      {group.stakeholders.edges.length > 0 && (
        <Section title={t('detail.who')} id="who">
          <Participants participations={group.stakeholders.edges} />
        </Section>
      )}
      <OutcomesSection outcomes={group.outputs} />
      <BelongsTo entity={group.of} />
    </>
  );
}
