import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which indices are wanted.' })
export class IndexFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;
}
