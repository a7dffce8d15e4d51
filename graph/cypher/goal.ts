import { UNDERTAKING_KINDS } from '../kinds.ts';
import { type Conditions, oneOf } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { BY_CODE } from './order.ts';
import { pagesAlong } from './pages.ts';

const from = 'Goal';

export const goalsAboveTargets = neighboursAlong({ from, along: 'BROADER', to: ['Goal'] });
export const targetsOfGoals = neighboursAlong({ from, along: '-BROADER', to: ['Goal'], orderBy: BY_CODE });
/** With what contributes to their targets. */
export const practicesOfGoals = pagesAlong({
  from,
  reach: '<-[:BROADER*0..]-()<-[:CONTRIBUTES_TO]-',
  to: ['Practice'],
});
export const programsOfGoals = pagesAlong({ from, reach: '<-[:BROADER*0..]-()<-[:CONTRIBUTES_TO]-', to: ['Program'] });
export const goalsOfUndertakings = neighboursAlong({
  from: UNDERTAKING_KINDS,
  along: 'CONTRIBUTES_TO',
  to: ['Goal'],
  orderBy: BY_CODE,
});

export const GOAL_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  codes: oneOf('code', 'codes'),
  goalsOnly: 'NOT $goalsOnly OR NOT EXISTS { MATCH (n)-[:BROADER]->() }',
} satisfies Conditions;
