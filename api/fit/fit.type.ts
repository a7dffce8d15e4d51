import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection-types.ts';
import { enumType } from '../enum-type.ts';
import { Practice } from '../practice/practice.type.ts';
import type { FitFacet as Facet, Finding } from './findings.ts';
import type { FitOrder as Order } from './fit-order.ts';

export const FitFacet = enumType<Facet>('FitFacet', 'In what respect a practice is held against a city.', {
  CHALLENGE: 'The problems that it answers.',
  TARGET_GROUP: 'The people that it is for.',
  TRAIT: 'The kind of city that it is for.',
  SIZE: 'The size of the cities where it is done.',
  PLACE: 'The regions and countries where it is done.',
  PARTNERS: 'The sectors that it needs partners from.',
  BUDGET: 'What it costs.',
  TIME: 'How long it takes.',
  PRECONDITION: 'What it presupposes.',
  EVIDENCE: 'How well it is known to work.',
  FAILURE: 'Where it was dropped, and what did not work: a warning.',
});

export const FitOrder = enumType<Order>(
  'FitOrder',
  'What comes first; equals go by what is missing, the problems and people named that it answers, what fits, what is not known and the distance, then by id.',
  {
    FEWEST_MISSING:
      'What answers a problem that was named, then what is for people who were named, then the rest; in each, what lacks least, then what answers most of them, then what fits in most respects.',
    CLOSEST_CONTEXT: 'What is done in the places most like the city.',
    STRONGEST_EVIDENCE: 'What is best known to work.',
    LOWEST_COST_PER_HEAD:
      'What cost least for each inhabitant of the cities where it is done. Compares costs in the currency of the budget, else in the most frequent one; others come last.',
  },
);

@ObjectType({ description: 'One respect in which a practice fits a city, does not, or is not known to.' })
export class Fit {
  @Field(() => FitFacet, { description: 'In what respect.' })
  facet!: Facet;

  /** What the fields `text` and `about` are told from. */
  finding!: Finding;
  practice!: string;
  /** Languages for the text, best first. */
  wanted!: readonly string[];
}

@ObjectType({
  description: 'How far the places where a practice is done are from a city: 0 the same, 1 as far as counts.',
  simpleResolvers: true,
})
export class ContextDistance {
  @Field(() => Float, { description: 'The mean of the three parts; one that is not known is taken for half-way.' })
  total!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How much larger one is than the other, on a logarithmic scale up to a hundred times.',
  })
  size?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '0 for the same city, 0.3 in one region, 0.6 in one country, 1 in two.',
  })
  place?: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of their traits that they do not have in common.' })
  traits?: number | null;
}

@ObjectType({ description: 'A practice held against a city.', simpleResolvers: true })
export class PracticeFitEdge extends edgeType<Practice>(() => Practice) {
  @Field(() => [Fit], { description: 'What speaks for it here.' })
  fits!: Fit[];

  @Field(() => [Fit], { description: 'What it needs and the city has not, and warnings.' })
  missing!: Fit[];

  @Field(() => [Fit], { description: 'What is not documented, and whom to ask.' })
  unknown!: Fit[];

  @Field(() => ContextDistance, { description: 'How far the nearest of its places is from the city.' })
  context!: ContextDistance;
}

export const PracticeFitConnection = connectionType<Practice>(
  'PracticeFit',
  () => Practice,
  PracticeFitEdge,
  'A page of a list of practices for a city.',
);
