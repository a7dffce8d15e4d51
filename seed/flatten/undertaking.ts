import { dateProperties } from '../../graph/edtf-bounds.ts';
import type { Batch, RelationshipRecord } from '../../graph/model.ts';
import type { PracticeFacts, ProgramFacts, UndertakingFacts } from '../facts.ts';
import { joined, known, links } from './batch.ts';
import { entity } from './entity.ts';
import { fundings, participations, roleProperties, topics } from './involvement.ts';
import { steps } from './steps.ts';

export function practice(facts: PracticeFacts): Batch {
  const { id, status, period, evidence, durationMonths, cost, rolesNeeded } = facts;
  const own = {
    status,
    evidence,
    ...dateProperties('period', period),
    durationMonthsMin: durationMonths?.min,
    durationMonthsMax: durationMonths?.max,
    costAmount: cost?.amount,
    costCurrency: cost?.currency,
    costYear: cost?.year,
    ...roleProperties(rolesNeeded),
  };
  return joined([
    entity('Practice', facts, own, [
      ...relationshipsOf(facts),
      ...places(facts),
      ...links('ADAPTED_FROM', id, facts.adaptedFrom),
    ]),
    steps(facts),
  ]);
}

export function program(facts: ProgramFacts): Batch {
  const { id, kind, status, period, website, covers = [] } = facts;
  const own = { kind, status, website, ...dateProperties('period', period) };
  const covered = covers.flatMap(({ place, role }) => links('COVERS', id, place, known({ role })));
  return joined([entity('Program', facts, own, [...relationshipsOf(facts), ...covered]), steps(facts)]);
}

function places({ id, practicedIn = [] }: PracticeFacts): RelationshipRecord[] {
  return practicedIn.flatMap(({ place, period, status }) =>
    links('PRACTICED_IN', id, place, { ...dateProperties('period', period), ...known({ status }) }),
  );
}

function relationshipsOf(facts: UndertakingFacts): RelationshipRecord[] {
  const { id } = facts;
  return [
    ...links('PART_OF', id, facts.partOf),
    ...topics(id, facts.about),
    ...links('ADDRESSES', id, facts.addresses),
    ...links('AIMED_AT', id, facts.aimedAt),
    ...links('USES', id, facts.uses),
    ...links('SUITS', id, facts.suits),
    ...links('CONTRIBUTES_TO', id, facts.contributesTo),
    ...links('DEFINES', id, facts.defines),
    ...participations(id, facts.stakeholders),
    ...fundings(id, facts.fundedBy),
  ];
}
