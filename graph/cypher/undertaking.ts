import { UNDERTAKING_KINDS } from '../kinds.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

/** What practices and programmes lead to alike. */
const from = UNDERTAKING_KINDS;

export const phasesOfUndertakings = neighboursAlong({ from, along: 'HAS_PHASE', to: ['Phase'], orderBy: 'r.`order`' });
export const outcomesOfUndertakings = pagesAlong({ from, along: 'LED_TO', to: ['Outcome'] });
export const challengesOfUndertakings = neighboursAlong({ from, along: 'ADDRESSES', to: ['Challenge'] });
export const targetGroupsOfUndertakings = neighboursAlong({ from, along: 'AIMED_AT', to: ['TargetGroup'] });
export const methodsOfUndertakings = neighboursAlong({ from, along: 'USES', to: ['Method'] });
export const traitsSuitedByUndertakings = neighboursAlong({ from, along: 'SUITS', to: ['Trait'] });
export const indicesOfUndertakings = neighboursAlong({ from, along: 'DEFINES', to: ['Index'] });
