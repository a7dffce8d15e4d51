import { Field, Float, InputType } from 'type-graphql';
import type { SimilarityFacet } from './facets.ts';
import { HEAVIEST, WEIGHT_ARGUMENTS } from './weights.ts';

const describe = (facet: SimilarityFacet, what: string) => ({
  nullable: true,
  description: `What it counts that practices share ${what}: ${WEIGHT_ARGUMENTS[facet][1]} where absent, 0 for not at all.`,
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
