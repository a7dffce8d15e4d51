import { type Conditions, oneOf, reaches, within } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';
import { UNDERTAKING_CONDITIONS } from './undertaking.ts';

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

/** Those who take part in a practice, its phases and its groups: by name, as a role needed or as a kind of member. */
const sectors = `any(sector IN n.rolesNeededSectors WHERE sector IN $sectors) OR EXISTS {
    MATCH (n)-[:HAS_PHASE|FORMS*0..2]->()<-[:TAKES_PART_IN]-(who:Stakeholder) WHERE who.sector IN $sectors
  } OR EXISTS {
    MATCH (n)-[:HAS_PHASE|FORMS*1..2]->(g:WorkingGroup) WHERE any(sector IN g.memberSectors WHERE sector IN $sectors)
  }`;

export const PRACTICE_CONDITIONS = {
  ...UNDERTAKING_CONDITIONS,
  cities: reaches('-[:PRACTICED_IN]->', 'cities'),
  regions: reaches('-[:PRACTICED_IN]->()-[:LOCATED_IN*0..1]->', 'regions'),
  countries: reaches('-[:PRACTICED_IN]->()-[:LOCATED_IN*0..2]->', 'countries'),
  programs: reaches('-[:PART_OF*1..]->', 'programs'),
  sectors,
  evidence: oneOf('evidence', 'evidence'),
  citySize: `EXISTS { MATCH (n)-[:PRACTICED_IN]->(city:City) WHERE ${within('city.population', 'citySize')} }`,
  cost: `n.costCurrency = $costCurrency AND ${within('n.costAmount', 'cost')}`,
  hasOutcomes: 'EXISTS { MATCH (n)-[:LED_TO]->(:Outcome) } = $hasOutcomes',
} satisfies Conditions;
