import { createHash } from 'node:crypto';
import { Field, ObjectType } from 'type-graphql';
import type { Position, Window } from '../graph/cypher/pages.ts';
import { badInput } from './errors.ts';
import { LIMITS } from './limits.ts';

/** The arguments that every connection takes. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/**
 * The window that the arguments ask for, one row longer than the page, so that it shows whether more follow.
 * @param order by what the list is ordered: a cursor of another order is refused
 */
export function windowOf({ first, after, last, before }: PageArguments, order: string): Window {
  const backwards = last != null;
  // Lists inside things have a standard length, which cannot be told from one that was asked for.
  if (backwards && first != null && first !== LIMITS.pageSize) throw badInput('last', 'Give first or last, not both.');
  const size = backwards ? sizeOf('last', last) : sizeOf('first', first ?? LIMITS.pageSize);
  return {
    limit: size + 1,
    backwards,
    after: after ? positionOf('after', after, order) : null,
    before: before ? positionOf('before', before, order) : null,
  };
}

function sizeOf(field: string, size: number): number {
  if (size >= 0 && size <= LIMITS.maxPageSize) return size;
  throw badInput(field, `${field} is ${size}; ask for 0 to ${LIMITS.maxPageSize} at a time and follow pageInfo.`);
}

/** A position as text that says nothing to the client; it holds on to the place even when rows come and go. */
export function cursorOf({ sort, tie }: Position, order: string): string {
  return Buffer.from(JSON.stringify([sort, tie, fingerprint(order)])).toString('base64url');
}

/** Enough of a hash to tell orders apart, and nothing of how they are made. */
const fingerprint = (order: string) => createHash('sha256').update(order).digest('base64url').slice(0, 8);

function positionOf(field: string, cursor: string, expected: string): Position {
  try {
    const [sort, tie, order] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const known = (typeof sort === 'string' || typeof sort === 'number') && typeof tie === 'string';
    if (known && order === fingerprint(expected)) return { sort, tie };
  } catch {
    // Falls through to the message below: what the cursor holds is of no use to its sender.
  }
  throw badInput(
    field,
    `${field} is no cursor of this list in this order; pass on an endCursor or startCursor of it as it came.`,
  );
}

@ObjectType({ description: 'Where a page of a list begins and ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow: ask for them with first and after: endCursor.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether some come before: ask for them with last and before: startCursor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item; null on an empty page.' })
  endCursor!: string | null;
}

export interface Edge<Item> {
  cursor: string;
  node: Item;
}

export interface Connection<Item, ItemEdge extends Edge<Item> = Edge<Item>> {
  edges: ItemEdge[];
  nodes: Item[];
  pageInfo: PageInfo;
  /** Counted only where asked for: GraphQL calls it. */
  totalCount: () => Promise<number>;
}

/**
 * Makes a connection of the rows of a window, one of which may be only the sign that more follow.
 * @param order by what the list is ordered
 * @param edgeOf what the edge holds besides its cursor
 */
export function connectionOf<Row extends { position: Position }, Item, ItemEdge extends { node: Item }>(
  rows: readonly Row[],
  { limit, backwards, after, before }: Window,
  order: string,
  edgeOf: (row: Row) => ItemEdge,
  totalCount: () => Promise<number>,
): Connection<Item, ItemEdge & { cursor: string }> {
  const more = rows.length >= limit;
  const kept = !more ? rows : backwards ? rows.slice(1) : rows.slice(0, limit - 1);
  const edges = kept.map((row) => ({ ...edgeOf(row), cursor: cursorOf(row.position, order) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backwards ? before != null : more,
      hasPreviousPage: backwards ? more : after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
