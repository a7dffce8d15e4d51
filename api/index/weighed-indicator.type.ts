import { Field, Float, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.type.ts';

@ObjectType({ description: 'An indicator, and how much it counts in an index.', simpleResolvers: true })
export class WeighedIndicator {
  @Field(() => Indicator, { description: 'What is measured.' })
  indicator!: Indicator;

  @Field(() => Float, { nullable: true, description: 'How much it counts; null where the index does not say.' })
  weight!: number | null;
}
