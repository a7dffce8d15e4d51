import { Arg, Args, type ClassType, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { EntityOrder, type Order } from '../order.ts';
import { Paging } from '../page-arguments.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { LANGUAGE_ARGUMENT } from '../text/text-field.ts';
import { loadEntity } from './load-entity.ts';
import { type EntityList, loadList } from './load-list.ts';

interface ListQueriesOptions extends EntityList {
  type: ClassType;
  connection: ClassType;
  filter: ClassType;
  /** What the list can be ordered by: name and dates of change where absent. */
  order?: ClassType<Order>;
  /** The names of the two queries. */
  one: string;
  many: string;
  /** What the descriptions call one and many, where the names do not say. */
  called?: readonly [one: string, many: string];
}

/** The two queries that every kind of thing has: one by its id, and the list of all. */
export function listResolver({
  type,
  connection,
  filter,
  order = EntityOrder,
  one,
  many,
  ...list
}: ListQueriesOptions) {
  const [thing, things] = list.called ?? [one, many];

  @Resolver(() => type)
  class ListResolver {
    @Query(() => type, { name: one, nullable: true, description: `One ${thing} by its id; null where there is none.` })
    one(
      @Arg('id', () => ID, { description: `The id of the ${thing}.` }) id: string,
      @Ctx() context: Context,
    ): Promise<object | null> {
      return loadEntity(context, list.kind, id);
    }

    @Query(() => connection, { name: many, description: `All ${things}, page by page, by name unless told otherwise.` })
    many(
      @Args(() => Paging) page: Paging,
      @Arg('filter', () => filter, { nullable: true, description: `Only those ${things} that meet all of this.` })
      wanted: object | null,
      @Arg('orderBy', () => order, { nullable: true, description: `In which order to give the ${things}.` })
      orderBy: Order | null,
      @Arg('language', () => LanguageCode, { nullable: true, description: LIST_LANGUAGE }) language: string | null,
      @Ctx() context: Context,
    ) {
      return loadList(context, list, { page, filter: wanted, orderBy, language });
    }
  }
  return ListResolver;
}

const LIST_LANGUAGE = `By whose names to order. ${LANGUAGE_ARGUMENT}`;
