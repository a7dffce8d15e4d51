import { ArgsType, Field, Int } from 'type-graphql';
import { EntityKind, type EntityKindValue } from '../entity/entity-kind.ts';
import { LIMITS } from '../limits.ts';
import { PracticeFilter } from '../practice/practice.input.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { LANGUAGE_ARGUMENT } from '../text/text-field.ts';
import { SearchSort, type SearchSortValue } from './search.type.ts';

@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description: 'Words in any language, a "phrase" in quotes, -word for what is not wanted, codes such as SDG 11.3.',
  })
  text!: string;

  @Field(() => [EntityKind], { nullable: true, description: 'Only things of these kinds.' })
  kinds?: EntityKindValue[] | null;

  @Field(() => PracticeFilter, { nullable: true, description: 'Narrows what is found, things of any kind.' })
  filter?: PracticeFilter | null;

  @Field(() => SearchSort, { nullable: true, defaultValue: 'RELEVANCE', description: 'What comes first.' })
  sort?: SearchSortValue | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Which page, from 1.' })
  page?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: LIMITS.pageSize,
    description: `How many on a page, ${LIMITS.maxPageSize} at most.`,
  })
  pageSize?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether this is what somebody settled on, rather than a text on its way. Of settled searches that find nothing, without filters, the words are counted for editors; who asked is not kept.',
  })
  settled?: boolean | null;

  @Field(() => LanguageCode, { nullable: true, description: LANGUAGE_ARGUMENT })
  language?: string | null;
}
