import { PLACE_KINDS, UNDERTAKING_KINDS } from '../kinds.ts';
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
