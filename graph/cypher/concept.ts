import { CONCEPT_KINDS, UNDERTAKING_KINDS } from '../kinds.ts';
import { type Conditions, oneOf, reaches } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

const from = CONCEPT_KINDS;

export const conceptsBroader = neighboursAlong({ from, along: 'BROADER' });
export const conceptsNarrower = neighboursAlong({ from, along: '-BROADER' });
/** Being related goes both ways and is stored once. */
export const conceptsRelated = neighboursAlong({ from, reach: '-[:RELATED]-' });

/** From a concept and those narrower than it, to what names them. */
const NAMED_BY = '<-[:BROADER*0..]-()<-[:ABOUT|ADDRESSES|AIMED_AT|USES|SUITS]-';

export const practicesOfConcepts = pagesAlong({ from, reach: NAMED_BY, to: ['Practice'] });
export const programsOfConcepts = pagesAlong({ from, reach: NAMED_BY, to: ['Program'] });
export const citiesOfTraits = pagesAlong({
  from: 'Trait',
  reach: '<-[:BROADER*0..]-()<-[:HAS_TRAIT]-',
  to: ['City'],
});
/** A theme that is both topic and axis comes once. */
export const themesOf = neighboursAlong({
  from: [...UNDERTAKING_KINDS, 'WorkingGroup', 'Outcome'],
  reach: '-[:ABOUT]->',
  to: ['Theme'],
});

export const CONCEPT_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  broader: reaches('-[:BROADER*1..]->', 'broader'),
  topOnly: 'NOT $topOnly OR NOT EXISTS { MATCH (n)-[:BROADER]->() }',
} satisfies Conditions;
