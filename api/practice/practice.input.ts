import { Field, ID, InputType } from 'type-graphql';
import type { EvidenceLevel as EvidenceLevelValue, Sector as SectorValue } from '../../graph/vocabulary.ts';
import { MoneyRangeInput } from '../money/money.type.ts';
import { orderType } from '../order.ts';
import { IntRangeInput } from '../ranges.ts';
import { Sector } from '../stakeholder/sector.ts';
import { UndertakingFilter } from '../undertaking/undertaking.input.ts';
import { EvidenceLevel } from './practice.type.ts';

@InputType({
  description:
    'Which practices are wanted. Values of a field are alternatives; fields all hold; a field left out or empty asks for nothing. Concepts include their narrower ones.',
})
export class PracticeFilter extends UndertakingFilter {
  @Field(() => [ID], { nullable: true, description: 'In one of these regions, or in a city of it.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Part of one of these programmes, or of a part of it.' })
  programs?: string[] | null;

  @Field(() => [Sector], {
    nullable: true,
    description:
      'In which somebody of one of these sectors takes part: by name, as a role needed or as a kind of member.',
  })
  sectors?: SectorValue[] | null;

  @Field(() => [EvidenceLevel], { nullable: true, description: 'Known to work as well as one of these.' })
  evidence?: EvidenceLevelValue[] | null;

  @Field(() => IntRangeInput, { nullable: true, description: 'Practised in a city of so many inhabitants.' })
  citySize?: IntRangeInput | null;

  @Field(() => MoneyRangeInput, { nullable: true, description: 'That cost so much, in the same currency.' })
  cost?: MoneyRangeInput | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those with outcomes; false: those without.' })
  hasOutcomes?: boolean | null;
}

export const PracticeOrder = orderType('Practice', 'practices', ['NAME', 'PERIOD', 'NEWEST', 'CREATED', 'UPDATED']);
