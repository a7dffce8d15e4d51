import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which countries are wanted. Values of a field are alternatives; fields all hold.' })
export class CountryFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'With one of these codes of ISO 3166-1, such as "BG".' })
  codes?: string[] | null;
}
