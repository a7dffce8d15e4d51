import type { NeighboursOf } from '../../graph/cypher/neighbours.ts';
import type { PagesAlong } from '../../graph/cypher/pages.ts';
import type { Parameters } from '../../graph/engine.ts';
import type { Properties } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { type Connection, connectionOf, type Edge, type PageArguments, windowOf } from '../pagination.ts';
import { published } from './types-by-kind.ts';

/** The things one step away, of a list that stays short. */
export async function loadNeighbours<Type>(context: Context, along: NeighboursOf, id: string): Promise<Type[]> {
  const neighbours = (await context.loaders.fromGraph(along, id)) ?? [];
  return neighbours.map(({ node }) => published<Type>(node));
}

/** The one thing one step away, or null. */
export async function loadNeighbour<Type>(context: Context, along: NeighboursOf, id: string): Promise<Type | null> {
  const [first] = await loadNeighbours<Type>(context, along, id);
  return first ?? null;
}

/**
 * A page of the things one step away.
 * @param edge what the edge holds besides cursor and node, out of the relationship's properties
 * @param filter parameters that the step's condition names
 */
export async function loadPage<Type, Carried extends object = object>(
  context: Context,
  along: PagesAlong,
  id: string,
  page: PageArguments,
  edge: (properties: Properties) => Carried = () => ({}) as Carried,
  filter: Parameters = {},
): Promise<Connection<Type, Edge<Type> & Carried>> {
  const window = windowOf(page, along.order);
  const rows = (await context.loaders.fromGraph(along.page, id, window, filter)) ?? [];
  return connectionOf(
    rows,
    window,
    along.order,
    (row) => ({ ...edge(row.edge), node: published<Type>(row.node) }),
    async () => (await context.loaders.fromGraph(along.count, id, filter)) ?? 0,
  );
}
