import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from '../source/citation.type.ts';

@ObjectType({ description: 'How many people live in a city, and who says so.', simpleResolvers: true })
export class Population {
  @Field(() => Int, { description: 'The number of inhabitants.' })
  value!: number;

  @Field(() => Int, { nullable: true, description: 'The year that it holds for; null where the source has none.' })
  year!: number | null;

  @Field(() => Citation, { description: 'Where the figure comes from.' })
  citation!: Citation;
}
