import { Field, InputType } from 'type-graphql';
import type { ProgramKind as ProgramKindValue } from '../../graph/vocabulary.ts';
import { orderType } from '../order.ts';
import { UndertakingFilter } from '../undertaking/undertaking.input.ts';
import { ProgramKind } from './program.type.ts';

@InputType({
  description:
    'Which programmes are wanted. Values of a field are alternatives; fields all hold; a field left out or empty asks for nothing. Concepts include their narrower ones.',
})
export class ProgramFilter extends UndertakingFilter {
  @Field(() => [ProgramKind], { nullable: true, description: 'Of one of these sorts.' })
  kinds?: ProgramKindValue[] | null;
}

export const ProgramOrder = orderType('Program', 'programmes', ['NAME', 'PERIOD', 'CREATED', 'UPDATED']);
