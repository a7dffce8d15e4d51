import { Field, ObjectType } from 'type-graphql';
import type { TextOrigin as Origin } from '../../graph/vocabulary.ts';
import { enumType } from '../enum-type.ts';
import { LanguageCode } from '../scalars/language-code.ts';

export const TextOrigin = enumType<Origin>('TextOrigin', 'How a text came to be in its language.', {
  ORIGINAL: 'First written in this language.',
  HUMAN: 'Translated, or looked over, by a person.',
  MACHINE: 'Translated by a machine and looked over by nobody yet.',
});

@ObjectType({ description: 'Something to read, with its language.', simpleResolvers: true })
export class Text {
  @Field(() => String, { description: 'The text itself: plain text, never markup.' })
  value!: string;

  @Field(() => LanguageCode, { description: 'The language that the value is in.' })
  language!: string;

  @Field(() => TextOrigin, { description: 'Whether it is the original or a translation, and whose.' })
  origin!: Origin;

  @Field(() => Text, { nullable: true, description: 'What it was translated from; null where it is the original.' })
  original?: Text | null;
}
