import type { ReactNode } from 'react';
import type { PhasePartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { ConceptChips } from './ConceptChips.tsx';
import { GroupEntry } from './GroupEntry.tsx';
import { OutcomeEntry } from './OutcomeEntry.tsx';
import { Participants } from './Participants.tsx';
import classes from './PhaseDetails.module.css';
import { TextList } from './TextList.tsx';

/** What is done in a phase, by whom, with what, and what comes of it; only what is known. */
export function PhaseDetails({ phase }: { readonly phase: PhasePartsFragment }) {
  const t = useMessages();
  const { activities, milestones, tools, axes, groups, outputs, stakeholders, rolesNeeded } = phase;
  const nobody = stakeholders.edges.length === 0 && rolesNeeded.length === 0;
  return (
    <div className={classes.details}>
      <Part title={t('phase.activities')} empty={activities.length === 0}>
        <TextList texts={activities} />
      </Part>
      <Part title={t('phase.milestones')} empty={milestones.length === 0}>
        <TextList texts={milestones} />
      </Part>
      <Part title={t('phase.tools')} empty={tools.length === 0}>
        <TextList texts={tools} />
      </Part>
      <Part title={t('phase.axes')} empty={axes.length === 0}>
        <ConceptChips concepts={axes} label={t('phase.axes')} />
      </Part>
      <Part title={t('phase.who')} empty={nobody}>
        <Participants participations={stakeholders.edges} rolesNeeded={rolesNeeded} />
      </Part>
      <Part title={t('phase.groups')} empty={groups.length === 0}>
        <ul className={classes.entries}>
          {groups.map((group) => (
            <li key={group.id}>
              <GroupEntry group={group} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('phase.outputs')} empty={outputs.length === 0}>
        <ul className={classes.entries}>
          {outputs.map((outcome) => (
            <li key={outcome.id}>
              <OutcomeEntry outcome={outcome} />
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly empty: boolean;
  readonly children: ReactNode;
}

function Part({ title, empty, children }: PartProps) {
  if (empty) return null;
  return (
    <div className={classes.part}>
      <h4>{title}</h4>
      {children}
    </div>
  );
}
