import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which concepts are wanted. Values of a field are alternatives; fields all hold.' })
export class ConceptFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Narrower than one of these, by any number of steps.' })
  broader?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only those at the top, with nothing broader.' })
  topOnly?: boolean | null;
}
