import { type Conditions, oneOf, reaches, reachesNarrower, within } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

const from = 'City';

export const regionsOfCities = neighboursAlong({ from, along: 'LOCATED_IN', to: ['Region'] });
export const traitsOfCities = neighboursAlong({ from, along: 'HAS_TRAIT', to: ['Trait'] });
export const practicesOfCities = pagesAlong({ from, along: '-PRACTICED_IN', to: ['Practice'] });
/** Takes `roles`: those wanted, all where absent. */
export const programsOfCities = pagesAlong({
  from,
  along: '-COVERS',
  to: ['Program'],
  where: '($roles IS NULL OR r.role IN $roles)',
  takes: ['roles'],
});
export const stakeholdersOfCities = pagesAlong({ from, along: '-BASED_IN', to: ['Stakeholder'] });

export const CITY_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  countries: reaches('-[:LOCATED_IN*1..2]->', 'countries'),
  regions: reaches('-[:LOCATED_IN]->', 'regions'),
  traits: reachesNarrower('-[:HAS_TRAIT]->', 'traits'),
  population: within('n.population', 'population'),
  hasPractices: 'EXISTS { MATCH (n)<-[:PRACTICED_IN]-(:Practice) } = $hasPractices',
} satisfies Conditions;
