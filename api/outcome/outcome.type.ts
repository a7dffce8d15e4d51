import { Field, Float, ObjectType } from 'type-graphql';
import type { OutcomeKind as OutcomeKindValue, OutcomeState as OutcomeStateValue } from '../../graph/vocabulary.ts';
import { Entity, Node } from '../entity/entity.type.ts';
import { enumType } from '../enum-type.ts';
import { Edtf } from '../scalars/edtf.ts';

export const OutcomeKind = enumType<OutcomeKindValue>('OutcomeKind', 'How far an outcome reaches.', {
  OUTPUT: 'Something made or done: a document, a plan, a meeting held.',
  RESULT: 'What changed because of it.',
  IMPACT: 'What became different for the city or its people in the long run.',
});

export const OutcomeState = enumType<OutcomeStateValue>('OutcomeState', 'Whether an outcome has come about.', {
  EXPECTED: 'It is to come about.',
  ACHIEVED: 'It came about.',
  MISSED: 'It was to come about and did not.',
});

@ObjectType({
  implements: [Node, Entity],
  description: 'What came of something, or is to come of it: an output, a result or an impact.',
  simpleResolvers: true,
})
export class Outcome extends Entity {
  @Field(() => OutcomeKind, { description: 'How far it reaches.' })
  kind!: OutcomeKindValue;

  @Field(() => OutcomeState, { description: 'Whether it has come about.' })
  state!: OutcomeStateValue;

  @Field(() => Float, { nullable: true, description: 'The figure before.' })
  baseline?: number | null;

  @Field(() => Float, { nullable: true, description: 'The figure reached, or to be reached.' })
  value?: number | null;

  @Field(() => String, { nullable: true, description: 'What the figures count, or are measured in.' })
  unit?: string | null;

  @Field(() => Edtf, { nullable: true, description: 'When it came about, or is to.' })
  date?: string | null;
}
