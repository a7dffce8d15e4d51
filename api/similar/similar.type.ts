import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection-types.ts';
import { enumType } from '../enum-type.ts';
import { Practice } from '../practice/practice.type.ts';
import type { SimilarityFacet as Facet } from './facets.ts';
import type { Reason } from './reasons.ts';

export const SimilarityFacet = enumType<Facet>('SimilarityFacet', 'In what respect two practices are alike.', {
  THEMES: 'What they are about, with broader subjects at a discount.',
  CHALLENGES: 'The problems that they answer.',
  TARGET_GROUPS: 'The people that they are for.',
  GOALS: 'The Sustainable Development Goals that they contribute to.',
  METHODS: 'How they work: methods, kinds of groups and meetings, phases.',
  STAKEHOLDERS: 'Who takes part: bodies, sectors and roles, kinds of members.',
  FUNDING: 'Where the money comes from.',
  OUTCOMES: 'What came of them or is to come.',
  CITY_CONTEXT: 'Where they are done: place, size and kind of city.',
  WORDS: 'The words of their texts, and the concepts that those speak of.',
});

@ObjectType({ description: 'Why two practices are alike in one respect.' })
export class SimilarityReason {
  @Field(() => SimilarityFacet, { description: 'In what respect.' })
  facet!: Facet;

  @Field(() => Float, { description: 'What it adds to the score; rarer things in common add more.' })
  contribution!: number;

  /** What the fields `shared` and `text` are told from. */
  reason!: Reason;

  /** Languages for the text, best first. */
  wanted!: readonly string[];
}

@ObjectType({ description: 'A practice like another, and why.', simpleResolvers: true })
export class SimilarPracticeEdge extends edgeType<Practice>(() => Practice) {
  @Field(() => Float, {
    description: '0 to 1; 1: alike in all that is weighed. Small where little is known of either.',
  })
  score!: number;

  @Field(() => [SimilarityReason], { description: 'Weightiest first; their contributions add up to the score.' })
  reasons!: SimilarityReason[];
}

export const SimilarPracticeConnection = connectionType<Practice>(
  'SimilarPractice',
  () => Practice,
  SimilarPracticeEdge,
  'A page of a list of practices like another, most alike first.',
);
