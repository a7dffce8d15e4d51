import type { CoverageRole as CoverageRoleValue } from '../../graph/vocabulary.ts';
import { enumType } from '../enum-type.ts';

export const CoverageRole = enumType<CoverageRoleValue>('CoverageRole', 'As what a city is part of a programme.', {
  LEAD: 'Leads the others, or runs the programme by itself.',
  PARTNER: 'One of the cities that work together.',
  PILOT: 'One of those where the programme is tried first.',
});

/** The argument that keeps what is covered in certain roles. */
export const ONLY_COVERAGE_ROLES = {
  argument: 'roles',
  type: () => CoverageRole,
  description: 'Only where the city has one of these roles; all where it is left out.',
};
