import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which goals and targets are wanted. Values of a field are alternatives; fields all hold.' })
export class GoalFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'With one of these numbers, such as "10" or "10.2".' })
  codes?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only goals, without their targets.' })
  goalsOnly?: boolean | null;
}
