import { Field, ID, InputType } from 'type-graphql';
import type { OutcomeKind as OutcomeKindValue, OutcomeState as OutcomeStateValue } from '../../graph/vocabulary.ts';
import { OutcomeKind, OutcomeState } from './outcome.type.ts';

@InputType({ description: 'Which outcomes are wanted. Values of a field are alternatives; fields all hold.' })
export class OutcomeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [OutcomeKind], { nullable: true, description: 'Reaching as far as one of these.' })
  kinds?: OutcomeKindValue[] | null;

  @Field(() => [OutcomeState], { nullable: true, description: 'In one of these states.' })
  states?: OutcomeStateValue[] | null;

  @Field(() => [ID], { nullable: true, description: 'About one of these themes, or a narrower one.' })
  themes?: string[] | null;
}
