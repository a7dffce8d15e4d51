import { ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.ts';
import { TextField, type TextResolver } from '../text/text-field.ts';

@ObjectType({
  implements: [Node, Entity],
  description: 'A set of indicators by which cities are compared.',
  simpleResolvers: true,
})
export class Index extends Entity {
  @TextField({ description: 'What it measures, and how.', nullable: true })
  definition!: TextResolver;
}
