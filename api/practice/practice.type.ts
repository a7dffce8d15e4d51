import { Field, ObjectType } from 'type-graphql';
import type { EvidenceLevel as EvidenceLevelValue, Status as StatusValue } from '../../graph/vocabulary.ts';
import { Entity, Node } from '../entity/entity.type.ts';
import { enumType } from '../enum-type.ts';
import { Edtf } from '../scalars/edtf.ts';
import { Status } from '../status.ts';
import { TextField, TextListField, type TextListResolver, type TextResolver } from '../text/text-field.ts';

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
export class Practice extends Entity {
  @TextField({ description: 'What was wrong before.', nullable: true })
  problem!: TextResolver;

  @TextListField({ description: 'What it is to bring about.' })
  aims!: TextListResolver;

  @TextField({ description: 'The idea behind it.', nullable: true })
  approach!: TextResolver;

  @TextListField({ description: 'What was done.' })
  activities!: TextListResolver;

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

  @Field(() => Status, { nullable: true, description: 'How far it has come; null where the sources do not say.' })
  status?: StatusValue;

  @Field(() => EvidenceLevel, { nullable: true, description: 'How well it is known to work.' })
  evidence?: EvidenceLevelValue;

  @Field(() => Edtf, { nullable: true, description: 'When it was practised.' })
  period?: string;
}
