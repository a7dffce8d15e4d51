import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which regions are wanted. Values of a field are alternatives; fields all hold.' })
export class RegionFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these countries.' })
  countries?: string[] | null;
}
