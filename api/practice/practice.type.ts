import { Field, ObjectType } from 'type-graphql';
import type { EvidenceLevel as EvidenceLevelValue } from '../../graph/vocabulary.ts';
import { Entity, Node } from '../entity/entity.type.ts';
import { enumType } from '../enum-type.ts';
import { Money, moneyOf } from '../money/money.type.ts';
import { IntRange } from '../ranges.ts';
import { TextListField, type TextListResolver } from '../text/text-field.ts';
import { Undertaking } from '../undertaking/undertaking.type.ts';

export const EvidenceLevel = enumType<EvidenceLevelValue>(
  'EvidenceLevel',
  'How well it is known that a practice works.',
  {
    CLAIMED: 'Those who did it say so.',
    DOCUMENTED: 'Its documents or products can be seen.',
    MEASURED: 'Its effect was measured.',
    EVALUATED: 'Somebody else judged it.',
    REPLICATED: 'It worked in more than one place.',
  },
);

@ObjectType({
  implements: [Node, Entity],
  description: 'What a city did and another can take over.',
  simpleResolvers: true,
})
export class Practice extends Undertaking {
  @TextListField({ description: 'What must be there before it can begin.' })
  preconditions!: TextListResolver;

  @TextListField({ description: 'What makes it work: keep these when you take it over.' })
  coreElements!: TextListResolver;

  @TextListField({ description: 'What to change so that it fits your city.' })
  adaptableElements!: TextListResolver;

  @TextListField({ description: 'What those who did it have learnt.' })
  lessons!: TextListResolver;

  @TextListField({ description: 'What did not work.' })
  failures!: TextListResolver;

  @Field(() => EvidenceLevel, { nullable: true, description: 'How well it is known to work.' })
  evidence?: EvidenceLevelValue | null;

  protected durationMonthsMin?: number | null;
  protected durationMonthsMax?: number | null;

  @Field(() => IntRange, { nullable: true, description: 'How many months it takes.' })
  get durationMonths(): IntRange | null {
    const { durationMonthsMin: min = null, durationMonthsMax: max = null } = this;
    return min === null && max === null ? null : { min, max };
  }

  protected costAmount?: number | null;
  protected costCurrency?: string | null;
  protected costYear?: number | null;

  @Field(() => Money, { nullable: true, description: 'What it cost in all; null where the sources do not say.' })
  get cost(): Money | null {
    return moneyOf(this.costAmount, this.costCurrency, this.costYear);
  }
}
