import { type Conditions, conditionsFor } from '../../graph/cypher/conditions.ts';
import { countOf, type Ordering, pageOf } from '../../graph/cypher/list.ts';
import { orderedBy, orderedByName } from '../../graph/cypher/order.ts';
import type { Kind } from '../../graph/kinds.ts';
import type { Context } from '../context.ts';
import { askedBy } from '../filter.ts';
import type { Order } from '../order.ts';
import { type Connection, connectionOf, type PageArguments, windowOf } from '../pagination.ts';
import { wantedLanguages } from '../text/language.ts';
import { published } from './types-by-kind.ts';

/** A list of all things of a kind. */
export interface EntityList {
  kind: Kind;
  conditions: Conditions;
  /** How it is ordered where the asker does not say: by name where absent. */
  usualOrder?: 'CODE';
}

export interface ListQuestion {
  page: PageArguments;
  filter?: object | null;
  orderBy?: Order | null;
  language?: string | null;
}

/** The page of a list that the asker wants, in the order that the asker wants. */
export async function loadList<Type>(context: Context, list: EntityList, question: ListQuestion) {
  const ordering = orderingOf(context, list, question);
  const order = JSON.stringify([list.kind, ordering]);
  const window = windowOf(question.page, order);
  const conditions = conditionsFor(list.conditions, askedBy(question.filter));
  const rows = await pageOf(context.graph.read, list.kind, conditions, ordering, window);
  const connection: Connection<Type> = connectionOf(
    rows,
    window,
    order,
    ({ node }) => ({ node: published<Type>(node) }),
    () => countOf(context.graph.read, list.kind, conditions),
  );
  return connection;
}

/** So many of the reader's languages are looked at; a header may name any number. */
const LANGUAGES = 8;

function orderingOf(context: Context, { kind, usualOrder }: EntityList, { orderBy, language }: ListQuestion): Ordering {
  const { field = usualOrder ?? 'NAME', direction = 'ASC' } = orderBy ?? {};
  if (field !== 'NAME') return orderedBy(field, direction);
  const languages = wantedLanguages(language, context.acceptedLanguages).slice(0, LANGUAGES);
  return orderedByName(kind === 'Source' ? 'title' : 'name', languages, direction);
}
