import { Field, ID, InputType } from 'type-graphql';
import { Edtf } from '../scalars/edtf.ts';

@InputType({ description: 'Which funding sources are wanted. Values of a field are alternatives; fields all hold.' })
export class FundingSourceFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Run by one of these stakeholders.' })
  funders?: string[] | null;

  @Field(() => Edtf, { nullable: true, description: 'Giving money at some time in this period: "2014/2020".' })
  overlaps?: string | null;
}
