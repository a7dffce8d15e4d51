import { dateProperties } from '../../graph/edtf-bounds.ts';
import type { Batch, RelationshipRecord } from '../../graph/model.ts';
import type { OutcomeFacts, PhaseFacts, WorkingGroupFacts } from '../facts.ts';
import { eachOf, joined, links } from './batch.ts';
import { entity } from './entity.ts';
import { fundings, participations, roleProperties, topics } from './involvement.ts';

/** What happens within an undertaking: phases in order, groups that form, outcomes that come of them. */
export interface Steps {
  id: string;
  phases?: readonly PhaseFacts[];
  groups?: readonly WorkingGroupFacts[];
  outcomes?: readonly OutcomeFacts[];
}

/** The steps of something, and those of its steps, with the relationships that lead to them. */
export function steps({ id, phases = [], groups = [], outcomes = [] }: Steps): Batch {
  const order = phases.map((phase, index) => ({ phase: phase.id, order: index + 1 }));
  const leading: RelationshipRecord[] = [
    ...order.flatMap(({ phase, order }) => links('HAS_PHASE', id, phase, { order })),
    ...groups.flatMap((group) => links('FORMS', id, group.id)),
    ...outcomes.flatMap((outcome) => links('LED_TO', id, outcome.id)),
  ];
  return joined([
    { nodes: [], relationships: leading },
    eachOf(phases, phase),
    eachOf(groups, workingGroup),
    eachOf(outcomes, outcome),
  ]);
}

function phase(facts: PhaseFacts): Batch {
  const { id, status, period, rolesNeeded, about, stakeholders } = facts;
  const own = { status, ...dateProperties('period', period), ...roleProperties(rolesNeeded) };
  return joined([
    entity('Phase', facts, own, [...topics(id, about), ...participations(id, stakeholders)]),
    steps({ id, groups: facts.groups, outcomes: facts.outcomes }),
  ]);
}

function workingGroup(facts: WorkingGroupFacts): Batch {
  const { id, kind, illustrative = false, date, meetings, members, about, stakeholders } = facts;
  const own = {
    kind,
    illustrative,
    ...dateProperties('date', date),
    meetingsMinimum: meetings?.minimum,
    meetingsMaximum: meetings?.maximum,
    meetingsWithinMonths: meetings?.withinMonths,
    ...memberProperties(members),
  };
  return joined([
    entity('WorkingGroup', facts, own, [...topics(id, about), ...participations(id, stakeholders)]),
    steps({ id, outcomes: facts.outcomes }),
  ]);
}

/** The kinds of members as parallel lists; an empty text for what is not known of one. */
function memberProperties(members: WorkingGroupFacts['members']) {
  return {
    memberKinds: members?.map(({ kind }) => kind),
    memberSectors: members?.map(({ sector }) => sector ?? ''),
    memberInternals: members?.map(({ internal }) => (internal === undefined ? '' : String(internal))),
  };
}

function outcome(facts: OutcomeFacts): Batch {
  const { id, kind, state, baseline, value, unit, date } = facts;
  return entity('Outcome', facts, { kind, state, baseline, value, unit, ...dateProperties('date', date) }, [
    ...topics(id, facts.about),
    ...links('MEASURED_BY', id, facts.indicator),
    ...links('ACHIEVED_IN', id, facts.achievedIn),
    ...links('PRODUCED_BY', id, facts.producedBy),
    ...fundings(id, facts.fundedBy),
  ]);
}
