import { ArgsType, Field, ID, Int } from 'type-graphql';
import { LIMITS } from '../limits.ts';

@ArgsType()
export class TownArguments {
  @Field(() => String, { description: `What was typed of its name so far, ${LIMITS.maxTownText} characters at most.` })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Only towns of this country; its id, such as "country:bg".' })
  country?: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: LIMITS.maxTowns,
    description: `How many to give, ${LIMITS.maxTowns} at most.`,
  })
  first?: number | null;
}
