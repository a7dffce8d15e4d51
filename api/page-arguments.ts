import { ArgsType, Field, Int } from 'type-graphql';
import { LIMITS } from './limits.ts';
import type { PageArguments } from './pagination.ts';

/** The arguments by which a list is read page by page. */
@ArgsType()
export class Paging implements PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the start, or after the cursor: ${LIMITS.pageSize} where neither first nor last is given, ${LIMITS.maxPageSize} at most.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor: the endCursor of a page.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the end, or before the cursor: ${LIMITS.maxPageSize} at most. Takes the place of first.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what comes before this cursor: the startCursor of a page.',
  })
  before?: string | null;
}

/** Likewise, for lists inside things, which say in the schema how long a page is. */
@ArgsType()
export class NestedPaging extends Paging {
  @Field(() => Int, {
    nullable: true,
    defaultValue: LIMITS.pageSize,
    description: `How many to give from the start, or after the cursor: ${LIMITS.maxPageSize} at most.`,
  })
  override first?: number | null;
}
