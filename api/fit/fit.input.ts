import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Sector as SectorValue } from '../../graph/vocabulary.ts';
import { NestedPaging } from '../page-arguments.ts';
import { CurrencyCode } from '../scalars/currency-code.ts';
import { Decimal } from '../scalars/decimal.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { Sector } from '../stakeholder/sector.ts';
import { FitOrder } from './fit.type.ts';
import type { FitOrder as Order } from './fit-order.ts';

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => Decimal, { description: 'How much; 0 or more.' })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'In which currency; nothing is converted.' })
  currency!: string;
}

@InputType({
  description: 'What somebody says of their city. All of it may be left out; what is left out is not known.',
})
export class CityProfile {
  @Field(() => ID, { nullable: true, description: 'The country that it lies in.' })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region of the graph that it lies in.' })
  region?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people live there.' })
  population?: number | null;

  @Field(() => [ID], { nullable: true, description: 'What kind of city it is. What is not named, it is not.' })
  traits?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The problems to be answered.' })
  challenges?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The people to be reached.' })
  targetGroups?: string[] | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What can be spent.' })
  budget?: MoneyInput | null;

  @Field(() => [Sector], {
    nullable: true,
    description: 'The sectors in which it has partners. What is not named, it has not.',
  })
  partners?: SectorValue[] | null;

  @Field(() => Int, { nullable: true, description: 'How many months there are.' })
  months?: number | null;
}

@ArgsType()
export class FitArguments extends NestedPaging {
  @Field(() => ID, { nullable: true, description: 'A city of the graph. Give this or a profile.' })
  city?: string | null;

  @Field(() => CityProfile, { nullable: true, description: 'What is said of a city. Give this or a city.' })
  profile?: CityProfile | null;

  @Field(() => FitOrder, { nullable: true, defaultValue: 'FEWEST_MISSING', description: 'What comes first.' })
  orderBy?: Order | null;

  @Field(() => LanguageCode, {
    nullable: true,
    description: 'The language to tell the findings in; where absent, that of the Accept-Language header.',
  })
  language?: string | null;
}
