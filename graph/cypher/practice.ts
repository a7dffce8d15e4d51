import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

const from = 'Practice';

export const programsOfPractices = neighboursAlong({ from, along: 'PART_OF', to: ['Program'] });
export const citiesOfPractices = pagesAlong({ from, along: 'PRACTICED_IN', to: ['City'] });
export const regionsOfPractices = neighboursAlong({
  from,
  reach: '-[:PRACTICED_IN]->()-[:LOCATED_IN*0..1]->',
  to: ['Region'],
});
export const countriesOfPractices = neighboursAlong({
  from,
  reach: '-[:PRACTICED_IN]->()-[:LOCATED_IN*0..2]->',
  to: ['Country'],
});
export const modelsOfPractices = neighboursAlong({ from, along: 'ADAPTED_FROM', to: ['Practice'] });
export const adaptationsOfPractices = pagesAlong({ from, along: '-ADAPTED_FROM', to: ['Practice'] });
