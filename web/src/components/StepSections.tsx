import type { GroupPartsFragment, OutcomePartsFragment, PhasePartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { EntryGrid } from './EntryGrid.tsx';
import { GroupEntry } from './GroupEntry.tsx';
import { OutcomeEntry } from './OutcomeEntry.tsx';
import { Section } from './Section.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly phases: readonly PhasePartsFragment[];
  readonly groups: readonly GroupPartsFragment[];
  readonly outcomes: readonly OutcomePartsFragment[];
}

/** How a practice or programme goes: its phases, the groups that it forms, what it leads to. */
export function StepSections({ phases, groups, outcomes }: Props) {
  const t = useMessages();
  return (
    <>
      {phases.length > 0 && (
        <Section title={t('detail.phases')} id="phases">
          <Timeline phases={phases} />
        </Section>
      )}
      <GroupsSection groups={groups} />
      <OutcomesSection outcomes={outcomes} />
    </>
  );
}

export function GroupsSection({ groups }: Pick<Props, 'groups'>) {
  const t = useMessages();
  if (groups.length === 0) return null;
  return (
    <Section title={t('phase.groups')} id="groups">
      <EntryGrid>
        {groups.map((group) => (
          <GroupEntry key={group.id} group={group} />
        ))}
      </EntryGrid>
    </Section>
  );
}

export function OutcomesSection({ outcomes }: Pick<Props, 'outcomes'>) {
  const t = useMessages();
  if (outcomes.length === 0) return null;
  return (
    <Section title={t('detail.outcomes')} id="outcomes">
      <EntryGrid>
        {outcomes.map((outcome) => (
          <OutcomeEntry key={outcome.id} outcome={outcome} />
        ))}
      </EntryGrid>
    </Section>
  );
}
