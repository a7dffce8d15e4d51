import { Field, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'From so many to so many; a bound that is not known is null.', simpleResolvers: true })
export class IntRange {
  @Field(() => Int, { nullable: true, description: 'At least so many.' })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many.' })
  max?: number | null;
}

@InputType({ description: 'From so many to so many, both included; a bound that is left out is open.' })
export class IntRangeInput {
  @Field(() => Int, { nullable: true, description: 'At least so many.' })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many.' })
  max?: number | null;
}
