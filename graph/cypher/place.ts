import { type Conditions, oneOf, reaches } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

/** Places that contain others. */
const from = ['Region', 'Country'] as const;

export const countriesOfPlaces = neighboursAlong({
  from: ['City', 'Region'],
  reach: '-[:LOCATED_IN*1..2]->',
  to: ['Country'],
});
export const citiesOfPlaces = pagesAlong({ from, reach: '<-[:LOCATED_IN*1..2]-', to: ['City'] });
/** Those stated of the place itself, and those of the cities and regions in it. */
export const practicesOfPlaces = pagesAlong({
  from,
  reach: '<-[:LOCATED_IN*0..2]-()<-[:PRACTICED_IN]-',
  to: ['Practice'],
});
export const programsOfPlaces = pagesAlong({
  from,
  reach: '<-[:LOCATED_IN*0..2]-()<-[:COVERS]-',
  to: ['Program'],
});

export const REGION_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  countries: reaches('-[:LOCATED_IN]->', 'countries'),
} satisfies Conditions;

export const COUNTRY_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  codes: oneOf('code', 'codes'),
} satisfies Conditions;
