import { UNDERTAKING_KINDS } from '../kinds.ts';
import { neighboursAlong } from './neighbours.ts';

const FORMING = [...UNDERTAKING_KINDS, 'Phase'] as const;

export const groupsFormedBy = neighboursAlong({ from: FORMING, along: 'FORMS', to: ['WorkingGroup'] });
export const formersOfGroups = neighboursAlong({ from: 'WorkingGroup', along: '-FORMS', to: FORMING });
