import { Field, ObjectType } from 'type-graphql';
import type { Status as StatusValue } from '../../graph/vocabulary.ts';
import { Entity } from '../entity/entity.type.ts';
import { Edtf } from '../scalars/edtf.ts';
import { Status } from '../status.ts';
import { TextField, TextListField, type TextListResolver, type TextResolver } from '../text/text-field.ts';

/** The fields that practices and programmes have in common; not published by itself. */
@ObjectType({ simpleResolvers: true })
export abstract class Undertaking extends Entity {
  @TextField({ description: 'What was wrong before.', nullable: true })
  problem!: TextResolver;

  @TextListField({ description: 'What it is to bring about.' })
  aims!: TextListResolver;

  @TextField({ description: 'The idea behind it.', nullable: true })
  approach!: TextResolver;

  @TextListField({ description: 'What is done.' })
  activities!: TextListResolver;

  @Field(() => Status, { nullable: true, description: 'How far it has come; null where the sources do not say.' })
  status?: StatusValue | null;

  @Field(() => Edtf, { nullable: true, description: 'From when to when; null where the sources do not say.' })
  period?: string | null;
}
