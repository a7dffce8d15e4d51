import { Field, ID, InputType } from 'type-graphql';
import { LanguageCode } from '../scalars/language-code.ts';

@InputType({ description: 'Which documents are wanted. Values of a field are alternatives; fields all hold.' })
export class SourceFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [LanguageCode], { nullable: true, description: 'In one of these languages.' })
  languages?: string[] | null;
}
