import { UNDERTAKING_KINDS } from '../kinds.ts';
import { neighboursAlong } from './neighbours.ts';

const FORMING = [...UNDERTAKING_KINDS, 'Phase'] as const;

/** In the order of their dates; "XXXX-10-07" sorts among days of unknown years, what has no date comes first. */
export const groupsFormedBy = neighboursAlong({
  from: FORMING,
  along: 'FORMS',
  to: ['WorkingGroup'],
  orderBy: "coalesce(n.date, '')",
});
export const formersOfGroups = neighboursAlong({ from: 'WorkingGroup', along: '-FORMS', to: FORMING });
