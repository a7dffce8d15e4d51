import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

const from = 'Program';

export const programsAbovePrograms = neighboursAlong({ from, along: 'PART_OF', to: ['Program'] });
export const partsOfPrograms = neighboursAlong({ from, along: '-PART_OF', to: ['Program'] });
/** With the practices of their parts. */
export const practicesOfPrograms = pagesAlong({ from, reach: '<-[:PART_OF*1..]-', to: ['Practice'] });
/** Takes `roles`: those wanted, all where absent. */
export const citiesOfPrograms = pagesAlong({
  from,
  along: 'COVERS',
  to: ['City'],
  where: '($roles IS NULL OR r.role IN $roles)',
  takes: ['roles'],
});
export const countriesOfPrograms = neighboursAlong({
  from,
  reach: '-[:COVERS]->()-[:LOCATED_IN*0..2]->',
  to: ['Country'],
});
