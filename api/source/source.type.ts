import { Field, ObjectType } from 'type-graphql';
import type { TextOrigin as TextOriginValue } from '../../graph/vocabulary.ts';
import { Node } from '../entity/entity.type.ts';
import { DateTime } from '../scalars/date-time.ts';
import { Edtf } from '../scalars/edtf.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { Url } from '../scalars/url.ts';
import { TextOrigin } from '../text/text.type.ts';
import { TextField, type TextResolver } from '../text/text-field.ts';

@ObjectType({
  implements: Node,
  description: 'A document from which Crosstown knows what it tells.',
  simpleResolvers: true,
})
export class Source extends Node {
  @TextField({ description: 'What the document is called.' })
  title!: TextResolver;

  @Field(() => String, { nullable: true, description: 'Who brought it out.' })
  publisher?: string | null;

  @Field(() => LanguageCode, { description: 'The language that the document is in.' })
  language!: string;

  @Field(() => TextOrigin, { description: 'Whether the document is itself an original or a translation.' })
  origin!: TextOriginValue;

  @Field(() => Url, { nullable: true, description: 'Where it can be read.' })
  url?: string | null;

  @Field(() => Edtf, { nullable: true, description: 'When it came out.' })
  published?: string | null;

  @Field(() => String, { nullable: true, description: 'The terms under which it may be used.' })
  licence?: string | null;

  @Field(() => DateTime, { description: 'When it came into Crosstown.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed in Crosstown.' })
  updatedAt!: string;
}
