import { badInput } from '../errors.ts';
import type { FacetWeights } from './compare.ts';
import { FACETS, type SimilarityFacet } from './facets.ts';

/** The name of each facet among the arguments, and what it weighs where the asker does not say. */
export const WEIGHT_ARGUMENTS = {
  THEMES: ['themes', 1],
  CHALLENGES: ['challenges', 1],
  TARGET_GROUPS: ['targetGroups', 0.8],
  GOALS: ['goals', 0.5],
  METHODS: ['methods', 1],
  STAKEHOLDERS: ['stakeholders', 0.7],
  FUNDING: ['funding', 0.4],
  OUTCOMES: ['outcomes', 0.6],
  CITY_CONTEXT: ['cityContext', 0.6],
  WORDS: ['words', 1.5],
} as const satisfies Record<SimilarityFacet, readonly [string, number]>;

export const HEAVIEST = 100;

type GivenWeights = { [Facet in SimilarityFacet as (typeof WEIGHT_ARGUMENTS)[Facet][0]]?: number | null };

/** The weights in the order of the facets; those not given are the standard ones. */
export function facetWeights(given: GivenWeights | null | undefined): FacetWeights {
  const weights = FACETS.map((facet) => {
    const [name, standard] = WEIGHT_ARGUMENTS[facet];
    const weight = given?.[name] ?? standard;
    if (weight >= 0 && weight <= HEAVIEST) return weight;
    throw badInput(`weights.${name}`, `weights.${name} is ${weight}; give a number from 0 to ${HEAVIEST}.`);
  });
  if (weights.some((weight) => weight > 0)) return weights;
  throw badInput('weights', 'All weights are 0, so that nothing would count; give at least one a number above 0.');
}
