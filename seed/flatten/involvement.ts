import type { RelationshipRecord } from '../../graph/model.ts';
import type { Funding, Participation, RoleNeeded, Topic } from '../facts.ts';
import { known } from './batch.ts';

/** What practices, programmes and their steps share: what they are about, who takes part, who pays. */

export function topics(from: string, about: readonly (string | Topic)[] = []): RelationshipRecord[] {
  return about.map((topic) => {
    const { theme, as } = typeof topic === 'string' ? { theme: topic, as: 'TOPIC' } : topic;
    return { type: 'ABOUT', from, to: theme, properties: { as } };
  });
}

export function participations(to: string, stakeholders: readonly Participation[] = []): RelationshipRecord[] {
  return stakeholders.map(({ stakeholder, role }) => ({
    type: 'TAKES_PART_IN',
    from: stakeholder,
    to,
    properties: { role },
  }));
}

export function fundings(from: string, fundedBy: readonly Funding[] = []): RelationshipRecord[] {
  return fundedBy.map(({ source, status, amount, share }) => ({
    type: 'FUNDED_BY',
    from,
    to: source,
    properties: known({ status, share, amount: amount?.amount, currency: amount?.currency, year: amount?.year }),
  }));
}

/** What a needed role is besides its name, as lists parallel to the names; an empty text for no sector. */
export function roleProperties(roles: readonly RoleNeeded[] | undefined) {
  return {
    rolesNeededSectors: roles?.map(({ sector }) => sector ?? ''),
    rolesNeededRoles: roles?.map(({ role }) => role),
  };
}
