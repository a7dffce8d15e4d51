import { Field, ObjectType } from 'type-graphql';
import { Source } from './source.type.ts';

@ObjectType({ description: 'Which document says so, where in it, and of which fields.', simpleResolvers: true })
export class Citation {
  @Field(() => Source, { description: 'The document.' })
  source!: Source;

  @Field(() => String, { nullable: true, description: 'Where in it: a heading, a paragraph, a page.' })
  locator!: string | null;

  @Field(() => [String], { description: 'The fields that it speaks of, by their names here; empty: of the whole.' })
  fields!: string[];
}
