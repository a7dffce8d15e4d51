import { UNDERTAKING_KINDS } from '../kinds.ts';
import { neighboursAlong } from './neighbours.ts';

/** The relationship carries the phase's place in the order. */
export const undertakingsOfPhases = neighboursAlong({ from: 'Phase', along: '-HAS_PHASE', to: UNDERTAKING_KINDS });
/** The themes that a phase settles, not those that it is about. */
export const axesOfPhases = neighboursAlong({ from: 'Phase', along: 'ABOUT', to: ['Theme'], where: "r.`as` = 'AXIS'" });
