import { PLACE_KINDS } from '../kinds.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

export const phasesOfPractices = neighboursAlong({
  from: 'Practice',
  along: 'HAS_PHASE',
  to: ['Phase'],
  orderBy: 'r.order',
});
export const groupsOfPractices = neighboursAlong({ from: 'Practice', along: 'FORMS', to: ['WorkingGroup'] });
export const programsOfPractices = neighboursAlong({ from: 'Practice', along: 'PART_OF', to: ['Program'] });
export const placesOfPractices = neighboursAlong({ from: 'Practice', along: 'PRACTICED_IN', to: PLACE_KINDS });
export const citiesOfPractices = pagesAlong({ from: 'Practice', along: 'PRACTICED_IN', to: ['City'] });
