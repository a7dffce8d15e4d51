import type { ParticipationRole as ParticipationRoleValue } from '../../graph/vocabulary.ts';
import { enumType } from '../enum-type.ts';

export const ParticipationRole = enumType<ParticipationRoleValue>(
  'ParticipationRole',
  'As what somebody takes part in something.',
  {
    LEAD: 'Leads it.',
    INITIATOR: 'Started it.',
    COMMISSIONER: 'Ordered it and decides on it.',
    PARTNER: 'Does a share of the work.',
    ADVISER: 'Advises, guides or studies it.',
    FUNDER: 'Pays for it.',
    PARTICIPANT: 'Takes part without a share in running it.',
  },
);
