import { Field, ID, InputType } from 'type-graphql';
import { orderType } from '../order.ts';
import { IntRangeInput } from '../ranges.ts';

@InputType({
  description: 'Which cities are wanted. Values of a field are alternatives; fields all hold.',
})
export class CityFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these kinds, or a narrower one.' })
  traits?: string[] | null;

  @Field(() => IntRangeInput, { nullable: true, description: 'With so many inhabitants.' })
  population?: IntRangeInput | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those with practices; false: those without.' })
  hasPractices?: boolean | null;
}

export const CityOrder = orderType('City', 'cities', ['NAME', 'POPULATION', 'CREATED', 'UPDATED']);
