import { Field, Float, InputType } from 'type-graphql';
import { badInput } from '../errors.ts';
import type { FacetWeights } from './compare.ts';
import { FACETS, type SimilarityFacet } from './facets.ts';

/** The name of each facet among the arguments, and what it weighs where the asker does not say. */
const ARGUMENTS = {
  THEMES: ['themes', 1],
  CHALLENGES: ['challenges', 1],
  TARGET_GROUPS: ['targetGroups', 0.8],
  GOALS: ['goals', 0.5],
  METHODS: ['methods', 1],
  STAKEHOLDERS: ['stakeholders', 0.7],
  FUNDING: ['funding', 0.4],
  OUTCOMES: ['outcomes', 0.6],
  CITY_CONTEXT: ['cityContext', 0.4],
  WORDS: ['words', 0.8],
} as const satisfies Record<SimilarityFacet, readonly [string, number]>;

const HEAVIEST = 100;

const describe = (facet: SimilarityFacet, what: string) => ({
  nullable: true,
  description: `What it counts that practices share ${what}: ${ARGUMENTS[facet][1]} where absent, 0 for not at all.`,
});

@InputType({
  description: `How much each kind of likeness counts beside the others, from 0 to ${HEAVIEST}; only their proportions matter.`,
})
export class SimilarityWeights {
  @Field(() => Float, describe('THEMES', 'what they are about'))
  themes?: number | null;

  @Field(() => Float, describe('CHALLENGES', 'the problems that they answer'))
  challenges?: number | null;

  @Field(() => Float, describe('TARGET_GROUPS', 'the people that they are for'))
  targetGroups?: number | null;

  @Field(() => Float, describe('GOALS', 'Sustainable Development Goals'))
  goals?: number | null;

  @Field(() => Float, describe('METHODS', 'ways of working'))
  methods?: number | null;

  @Field(() => Float, describe('STAKEHOLDERS', 'those who take part'))
  stakeholders?: number | null;

  @Field(() => Float, describe('FUNDING', 'sources of funding'))
  funding?: number | null;

  @Field(() => Float, describe('OUTCOMES', 'what comes of them'))
  outcomes?: number | null;

  @Field(() => Float, describe('CITY_CONTEXT', 'the kind of city, its size and its country'))
  cityContext?: number | null;

  @Field(() => Float, describe('WORDS', 'the words of their texts'))
  words?: number | null;
}

/** The weights in the order of the facets; those not given are the standard ones. */
export function facetWeights(given: SimilarityWeights | null | undefined): FacetWeights {
  const weights = FACETS.map((facet) => {
    const [name, standard] = ARGUMENTS[facet];
    const weight = given?.[name] ?? standard;
    if (weight >= 0 && weight <= HEAVIEST) return weight;
    throw badInput(`weights.${name}`, `weights.${name} is ${weight}; give a number from 0 to ${HEAVIEST}.`);
  });
  if (weights.some((weight) => weight > 0)) return weights;
  throw badInput('weights', 'All weights are 0, so that nothing would count; give at least one a number above 0.');
}
