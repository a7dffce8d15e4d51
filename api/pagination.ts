import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
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

/** The window that the arguments ask for, one row longer than the page, so that it shows whether more follow. */
export function windowOf({ first, after, last, before }: PageArguments): Window {
  if (first != null && last != null) throw badInput('last', 'Give first or last, not both.');
  const backwards = last != null;
  const size = sizeOf(backwards ? 'last' : 'first', first ?? last ?? LIMITS.pageSize);
  return {
    limit: size + 1,
    backwards,
    after: after ? positionOf('after', after) : null,
    before: before ? positionOf('before', before) : null,
  };
}

function sizeOf(field: string, size: number): number {
  if (size >= 0 && size <= LIMITS.maxPageSize) return size;
  throw badInput(field, `${field} is ${size}; ask for 0 to ${LIMITS.maxPageSize} at a time and follow pageInfo.`);
}

/** A position as text that says nothing to the client; it holds on to the place even when rows come and go. */
export function cursorOf({ sort, tie }: Position): string {
  return Buffer.from(JSON.stringify([sort, tie])).toString('base64url');
}

function positionOf(field: string, cursor: string): Position {
  try {
    const [sort, tie] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if ((typeof sort === 'string' || typeof sort === 'number') && typeof tie === 'string') return { sort, tie };
  } catch {
    // Falls through to the message below: what the cursor holds is of no use to its sender.
  }
  throw badInput(field, `${field} is no cursor of this list; pass on an endCursor or startCursor as it came.`);
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
 * @param edgeOf what the edge holds besides its cursor
 */
export function connectionOf<Row extends { position: Position }, Item, ItemEdge extends { node: Item }>(
  rows: readonly Row[],
  { limit, backwards, after, before }: Window,
  edgeOf: (row: Row) => ItemEdge,
  totalCount: () => Promise<number>,
): Connection<Item, ItemEdge & { cursor: string }> {
  const more = rows.length >= limit;
  const kept = !more ? rows : backwards ? rows.slice(1) : rows.slice(0, limit - 1);
  const edges = kept.map((row) => ({ ...edgeOf(row), cursor: cursorOf(row.position) }));
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

/** Declares the edge type of a node type; subclass it where the relationship carries something. */
export function edgeType<Item extends object>(node: () => ClassType<Item>, name: string) {
  @ObjectType(`${name}Edge`, { description: `One item of a list, and its place there.`, simpleResolvers: true })
  class EdgeOfType {
    @Field(() => String, { description: 'Its place in the list.' })
    cursor!: string;

    @Field(() => node(), { description: 'The item.' })
    node!: Item;
  }
  return EdgeOfType;
}

/** Declares the connection type over an edge type. */
export function connectionType<Item extends object, ItemEdge extends Edge<Item>>(
  node: () => ClassType<Item>,
  edge: ClassType<ItemEdge>,
  name: string,
) {
  @ObjectType(`${name}Connection`, { description: 'A page of a list that can grow.', simpleResolvers: true })
  class ConnectionOfType {
    @Field(() => [edge], { description: 'The items with what belongs to their relationship.' })
    edges!: ItemEdge[];

    @Field(() => [node()], { description: 'The items alone.' })
    nodes!: Item[];

    @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all.' })
    totalCount!: number | (() => Promise<number>);
  }
  return ConnectionOfType;
}
