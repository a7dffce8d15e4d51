import type { ReactNode } from 'react';
import type { PhasePartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { ConceptChips } from './ConceptChips.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import { GroupEntry } from './GroupEntry.tsx';
import { OutcomeEntry } from './OutcomeEntry.tsx';
import { Participants } from './Participants.tsx';
import classes from './PhaseDetails.module.css';
import { TextList } from './TextList.tsx';

interface Props {
  readonly phase: PhasePartsFragment;
  /** How deep its headings stand: a phase is a stop of a timeline, or a page of its own. */
  readonly heading?: 'h2' | 'h4';
}

/** What is done in a phase, by whom, with what, and what comes of it; only what is known. */
export function PhaseDetails({ phase, heading: Heading = 'h4' }: Props) {
  const t = useMessages();
  const { activities, milestones, tools, axes, groups, outputs } = phase;
  const parts: [title: string, content: ReactNode][] = [
    [t('phase.activities'), activities.length > 0 && <TextList texts={activities} />],
    [t('phase.milestones'), milestones.length > 0 && <TextList texts={milestones} />],
    [t('phase.tools'), tools.length > 0 && <TextList texts={tools} />],
    [t('phase.axes'), axes.length > 0 && <ConceptChips concepts={axes} label={t('phase.axes')} />],
    [t('phase.who'), somebody(phase) && <People phase={phase} />],
    [t('phase.groups'), groups.length > 0 && <Groups groups={groups} />],
    [t('phase.outputs'), outputs.length > 0 && <Outputs outputs={outputs} />],
  ];
  const known = parts.filter(([, content]) => content);
  return (
    <div className={classes.details}>
      {known.map(([title, content]) => (
        <div key={title} className={classes.part}>
          <Heading>{title}</Heading>
          {content}
        </div>
      ))}
    </div>
  );
}

const somebody = ({ stakeholders, rolesNeeded }: PhasePartsFragment): boolean =>
  stakeholders.edges.length > 0 || rolesNeeded.length > 0;

function People({ phase }: { readonly phase: PhasePartsFragment }) {
  return <Participants participations={phase.stakeholders.edges} rolesNeeded={phase.rolesNeeded} />;
}

function Groups({ groups }: Pick<PhasePartsFragment, 'groups'>) {
  return (
    <EntryGrid>
      {groups.map((group) => (
        <GroupEntry key={group.id} group={group} />
      ))}
    </EntryGrid>
  );
}

function Outputs({ outputs }: Pick<PhasePartsFragment, 'outputs'>) {
  return (
    <EntryGrid>
      {outputs.map((outcome) => (
        <OutcomeEntry key={outcome.id} outcome={outcome} />
      ))}
    </EntryGrid>
  );
}
