import { Field, ID, InterfaceType } from 'type-graphql';
import { kindOf } from '../../graph/kinds.ts';
import type { NameKind as NameKindValue } from '../../graph/vocabulary.ts';
import { enumType } from '../enum-type.ts';
import { DateTime } from '../scalars/date-time.ts';
import { TextField, TextListField, type TextListResolver, type TextResolver } from '../text/text-field.ts';

export const NameKind = enumType<NameKindValue>('NameKind', 'Where a name comes from.', {
  OFFICIAL: 'The source calls it so.',
  DESCRIPTIVE: 'The source gives it no name; this one describes it.',
});

/** The name of the type that publishes a node: its kind. */
export const typeById = ({ id }: Node) => kindOf(id) ?? undefined;

@InterfaceType({ description: 'Anything that has an id.', resolveType: typeById })
export abstract class Node {
  @Field(() => ID, {
    description: 'Global, readable and for ever, such as "practice:impact-groups"; treat it as opaque.',
  })
  id!: string;
}

@InterfaceType({
  implements: Node,
  description: 'What every published thing has: a name, a summary, its sources.',
  resolveType: typeById,
})
export abstract class Entity extends Node {
  @Field(() => String, { description: 'The readable part of the id, for addresses of pages.' })
  slug!: string;

  @TextField({ description: 'What it is called.' })
  name!: TextResolver;

  @Field(() => NameKind, {
    description: 'Whether the source calls it so, or the name describes what the source left unnamed.',
  })
  nameKind!: NameKindValue;

  @TextListField({ description: 'Other names and synonyms.' })
  alternativeNames!: TextListResolver;

  @TextField({ description: 'What it is, in a sentence or three.', nullable: true })
  summary!: TextResolver;

  @Field(() => DateTime, { description: 'When it came into Crosstown.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed in Crosstown.' })
  updatedAt!: string;
}
