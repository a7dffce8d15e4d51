import type { Properties } from '../../graph/model.ts';
import { ParticipationRole } from './participation-role.ts';

/** What an edge of taking part holds. */
export const roleEdge = ({ role }: Properties) => ({ role });

/** The argument that keeps those who take part in certain roles. */
export const ONLY_ROLES = {
  argument: 'roles',
  type: () => ParticipationRole,
  description: 'Only those in one of these roles; all where it is left out.',
};
