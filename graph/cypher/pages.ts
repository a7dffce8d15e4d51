import type { Parameters, Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import type { Kind } from '../kinds.ts';
import { byKind, columnsOf, conditionsOf, edgeOf, matchOf, type Neighbour, type Step, whereAll } from './neighbours.ts';

/** A place in an ordered list: the value that it is ordered by, and what tells equals apart. */
export interface Position {
  sort: string | number;
  tie: string;
}

/** Which part of an ordered list: so many after a place, or so many before one. */
export interface Window {
  limit: number;
  backwards: boolean;
  after: Position | null;
  before: Position | null;
}

/** A neighbour and its place among the others. */
export interface PlacedNeighbour extends Neighbour {
  position: Position;
}

/** A step whose list can grow: read page by page, in an order that rows added meanwhile do not disturb. */
export type PagedStep = Step & {
  /** What it is ordered by, over `n` and `r`: never null. The node's id where absent. */
  sort?: string;
  /** What tells equals apart, besides the node's id. */
  tie?: string;
  /** The parameters that `where` names as `$name`: null where a question leaves one out. */
  takes?: readonly string[];
};

export interface PagesAlong {
  /** By what the pages are ordered: places in lists of the same order can be compared. */
  order: string;
  /** For each id, at most `limit` neighbours of the window, in the list's order. */
  page(run: Run, ids: readonly string[], window: Window, filter?: Parameters): Promise<Map<string, PlacedNeighbour[]>>;
  /** For each id, how many there are in all. */
  count(run: Run, ids: readonly string[], filter?: Parameters): Promise<Map<string, number>>;
}

/** Makes the two batch functions, page and count, for a step. */
export function pagesAlong(step: PagedStep): PagesAlong {
  const open = Object.fromEntries((step.takes ?? []).map((name) => [name, null]));
  return {
    order: `${sortOf(step)} ${tieOf(step)}`,
    page: (run, ids, window, filter = {}) =>
      byKind(step, ids, async (kind, ofKind) => {
        const { cypher, parameters } = pageStatement(step, kind, window);
        const rows = await run<Neighbour & Position & { id: string }>(cypher, {
          ids: ofKind,
          ...open,
          ...filter,
          ...parameters,
        });
        if (window.backwards) rows.reverse();
        const placed = rows.map(({ sort, tie, ...row }) => ({ ...row, position: { sort, tie } }));
        return groupBy(placed, ({ id }) => id);
      }),
    count: (run, ids, filter = {}) =>
      byKind(step, ids, async (kind, ofKind) => {
        const rows = await run<{ id: string; total: number }>(
          `UNWIND $ids AS id ${matchOf(step, kind)}${whereAll(conditionsOf(step))}
           WITH DISTINCT id, ${columnsOf(step)} RETURN id, count(*) AS total`,
          { ids: ofKind, ...open, ...filter },
        );
        return new Map(rows.map(({ id, total }) => [id, total]));
      }),
  };
}

const sortOf = ({ sort = 'n.id' }: PagedStep) => sort;
const tieOf = ({ tie }: PagedStep) => (tie ? `n.id + ' ' + ${tie}` : 'n.id');

function pageStatement(step: PagedStep, kind: Kind, window: Window) {
  const { direction, past, parameters } = keyset(window);
  const cypher = `UNWIND $ids AS id
    CALL (id) {
      ${matchOf(step, kind)}${whereAll(conditionsOf(step))}
      WITH DISTINCT ${columnsOf(step)}, ${sortOf(step)} AS sort, ${tieOf(step)} AS tie${whereAll(past)}
      RETURN ${columnsOf(step)}, sort, tie ORDER BY sort ${direction}, tie ${direction} LIMIT $limit
    }
    RETURN id, n {.*} AS node, ${edgeOf(step)} AS edge, sort, tie ORDER BY sort ${direction}, tie ${direction}`;
  return { cypher, parameters };
}

/** Conditions over the columns `sort` and `tie` that keep what lies in the window, and how to order it. */
export function keyset({ after, before, backwards, limit }: Window, descending = false) {
  const up = backwards === descending;
  const beyond = (mark: string, forwards: boolean) => {
    const sign = forwards === !descending ? '>' : '<';
    return `(sort ${sign} $${mark}Sort OR (sort = $${mark}Sort AND tie ${sign} $${mark}Tie))`;
  };
  return {
    direction: up ? 'ASC' : 'DESC',
    past: [...(after ? [beyond('after', true)] : []), ...(before ? [beyond('before', false)] : [])],
    parameters: {
      limit,
      ...(after && { afterSort: after.sort, afterTie: after.tie }),
      ...(before && { beforeSort: before.sort, beforeTie: before.tie }),
    },
  };
}
