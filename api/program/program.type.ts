import { Field, ObjectType } from 'type-graphql';
import type { ProgramKind as ProgramKindValue } from '../../graph/vocabulary.ts';
import { Entity, Node } from '../entity/entity.type.ts';
import { enumType } from '../enum-type.ts';
import { Url } from '../scalars/url.ts';
import { TextField, TextListField, type TextListResolver, type TextResolver } from '../text/text-field.ts';
import { Undertaking } from '../undertaking/undertaking.type.ts';

export const ProgramKind = enumType<ProgramKindValue>('ProgramKind', 'What sort of frame a programme is.', {
  VISION: 'A picture of the future that others work towards.',
  NATIONAL_PROGRAMME: 'A programme within one country.',
  CITY_PROCESS: 'A process by which one city plans or changes something.',
  TRANSNATIONAL_NETWORK: 'Cities of several countries that work together.',
  GRANT_PROJECT: 'A project that lives as long as its grant.',
});

@ObjectType({
  implements: [Node, Entity],
  description: 'A frame in which cities act: a vision, a national programme, a process, a network, a project.',
  simpleResolvers: true,
})
export class Program extends Undertaking {
  @Field(() => ProgramKind, { description: 'What sort of frame it is.' })
  kind!: ProgramKindValue;

  @Field(() => Url, { nullable: true, description: 'Its own site.' })
  website?: string | null;

  @TextField({ description: 'How cities are chosen for it.', nullable: true })
  selection!: TextResolver;

  @TextListField({
    description: 'By what cities are chosen. Empty beside a selection: there are criteria, but the source names none.',
  })
  selectionCriteria!: TextListResolver;
}
