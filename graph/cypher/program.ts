import { type Conditions, oneOf, reaches } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';
import { UNDERTAKING_CONDITIONS } from './undertaking.ts';

const from = 'Program';

export const programsAbovePrograms = neighboursAlong({ from, along: 'PART_OF', to: ['Program'] });
export const partsOfPrograms = neighboursAlong({ from, along: '-PART_OF', to: ['Program'] });
/** With the practices of their parts. */
export const practicesOfPrograms = pagesAlong({ from, reach: '<-[:PART_OF*1..]-', to: ['Practice'] });
/** Leading cities first. Takes `roles`: those wanted, all where absent. */
export const citiesOfPrograms = pagesAlong({
  from,
  along: 'COVERS',
  to: ['City'],
  sort: "CASE WHEN r.role = 'LEAD' THEN 'a' ELSE 'b' END",
  where: '($roles IS NULL OR r.role IN $roles)',
  takes: ['roles'],
});
export const countriesOfPrograms = neighboursAlong({
  from,
  reach: '-[:COVERS]->()-[:LOCATED_IN*0..2]->',
  to: ['Country'],
});

export const PROGRAM_CONDITIONS = {
  ...UNDERTAKING_CONDITIONS,
  kinds: oneOf('kind', 'kinds'),
  cities: reaches('-[:COVERS]->', 'cities'),
  countries: reaches('-[:COVERS]->()-[:LOCATED_IN*0..2]->', 'countries'),
} satisfies Conditions;
