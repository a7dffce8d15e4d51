import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Value } from '../../graph/engine.ts';
import { CurrencyCode } from '../scalars/currency-code.ts';
import { Decimal } from '../scalars/decimal.ts';

@ObjectType({ description: 'An amount of money, as the source gives it: never converted.', simpleResolvers: true })
export class Money {
  @Field(() => Decimal, { description: 'How much.' })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'In which currency.' })
  currency!: string;

  @Field(() => Int, { nullable: true, description: 'The year whose prices it is in; null where the source has none.' })
  year?: number | null;
}

/** Money out of three stored properties; null where amount or currency is missing: one says nothing alone. */
export function moneyOf(amount?: Value, currency?: Value, year?: Value): Money | null {
  if (amount == null || currency == null) return null;
  return { amount: String(amount), currency: String(currency), year: year == null ? null : Number(year) };
}

@InputType({
  description: 'From so much to so much, both included, in one currency; a bound that is left out is open.',
})
export class MoneyRangeInput {
  @Field(() => Decimal, { nullable: true, description: 'At least so much.' })
  min?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'At most so much.' })
  max?: string | null;

  @Field(() => CurrencyCode, { description: 'The currency; what was paid in another is left out.' })
  currency!: string;
}
