import { PLACE_KINDS, UNDERTAKING_KINDS } from '../kinds.ts';
import { type Conditions, oneOf, reaches } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

const TAKEN_PART_IN = [...UNDERTAKING_KINDS, 'Phase', 'WorkingGroup'] as const;

/** One that takes part in two roles comes twice. Both take `roles`: those wanted, all where absent. */
const inRoles = { where: '($roles IS NULL OR r.role IN $roles)', takes: ['roles'], tie: 'r.role' };

export const stakeholdersTakingPartIn = pagesAlong({
  from: TAKEN_PART_IN,
  along: '-TAKES_PART_IN',
  to: ['Stakeholder'],
  ...inRoles,
});
export const participationsOfStakeholders = pagesAlong({
  from: 'Stakeholder',
  along: 'TAKES_PART_IN',
  to: TAKEN_PART_IN,
  ...inRoles,
});
export const homesOfStakeholders = neighboursAlong({ from: 'Stakeholder', along: 'BASED_IN', to: PLACE_KINDS });

export const STAKEHOLDER_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  sectors: oneOf('sector', 'sectors'),
  basedIn: reaches('-[:BASED_IN]->()-[:LOCATED_IN*0..2]->', 'basedIn'),
} satisfies Conditions;
