import { PLACE_KINDS, UNDERTAKING_KINDS } from '../kinds.ts';
import { type Conditions, oneOf, reachesNarrower } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';

const from = 'Outcome';

export const outputsOfSteps = neighboursAlong({ from: ['Phase', 'WorkingGroup'], along: 'LED_TO', to: [from] });
export const originsOfOutcomes = neighboursAlong({
  from,
  along: '-LED_TO',
  to: [...UNDERTAKING_KINDS, 'Phase', 'WorkingGroup'],
});
export const indicatorsOfOutcomes = neighboursAlong({ from, along: 'MEASURED_BY', to: ['Indicator'] });
export const placesOfOutcomes = neighboursAlong({ from, along: 'ACHIEVED_IN', to: PLACE_KINDS });
export const producersOfOutcomes = neighboursAlong({ from, along: 'PRODUCED_BY', to: ['Stakeholder'] });

export const OUTCOME_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  kinds: oneOf('kind', 'kinds'),
  states: oneOf('state', 'states'),
  themes: reachesNarrower('-[:ABOUT]->', 'themes'),
} satisfies Conditions;
