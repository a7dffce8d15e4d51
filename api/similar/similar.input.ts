import { ArgsType, Field, Int } from 'type-graphql';
import { LIMITS } from '../limits.ts';
import { Paging } from '../page-arguments.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { SimilarityWeights } from './weights.input.ts';

/** How long a page is where the asker does not say: a shortlist, not a catalogue. */
export const SHORTLIST = 10;

@ArgsType()
export class SimilarArguments extends Paging {
  @Field(() => Int, {
    nullable: true,
    defaultValue: SHORTLIST,
    description: `How many to give from the start, or after the cursor: ${LIMITS.maxPageSize} at most.`,
  })
  override first?: number | null;

  @Field(() => SimilarityWeights, {
    nullable: true,
    description: 'What counts how much; what is left out counts as usual.',
  })
  weights?: SimilarityWeights | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to leave out practices of the same cities and programmes.',
  })
  elsewhere?: boolean | null;

  @Field(() => LanguageCode, {
    nullable: true,
    description: 'The language to give the reasons in; where absent, that of the Accept-Language header.',
  })
  language?: string | null;
}
