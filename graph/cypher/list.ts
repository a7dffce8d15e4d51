import type { Parameters, Run } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import type { StoredNode } from '../model.ts';
import { keyset, type Position, type Window } from './pages.ts';

/** A condition over `n` with its parameters: the text is ours, the values are the asker's. */
export interface Condition {
  cypher: string;
  parameters: Parameters;
}

/** What a list is ordered by, over `n`; never null. */
export interface Ordering {
  sort: string;
  parameters?: Parameters;
  descending: boolean;
}

export interface PlacedNode {
  node: StoredNode;
  position: Position;
}

/** The nodes of a kind that meet all conditions: at most `limit` of the window, in the list's order. */
export async function pageOf(
  run: Run,
  kind: Kind,
  conditions: readonly Condition[],
  ordering: Ordering,
  window: Window,
): Promise<PlacedNode[]> {
  const { direction, past, parameters } = keyset(window, ordering.descending);
  const rows = await run<{ node: StoredNode } & Position>(
    `MATCH (n:${kind})${whereAll(conditions)}
     WITH n, ${ordering.sort} AS sort, n.id AS tie${past.length > 0 ? ` WHERE ${past.join(' AND ')}` : ''}
     ORDER BY sort ${direction}, tie ${direction} LIMIT $limit
     RETURN n {.*} AS node, sort, tie ORDER BY sort ${direction}, tie ${direction}`,
    { ...merged(conditions), ...ordering.parameters, ...parameters },
  );
  if (window.backwards) rows.reverse();
  return rows.map(({ node, sort, tie }) => ({ node, position: { sort, tie } }));
}

/** How many nodes of a kind meet all conditions. */
export async function countOf(run: Run, kind: Kind, conditions: readonly Condition[]): Promise<number> {
  const [row] = await run<{ total: number }>(
    `MATCH (n:${kind})${whereAll(conditions)} RETURN count(*) AS total`,
    merged(conditions),
  );
  return row?.total ?? 0;
}

const whereAll = (conditions: readonly Condition[]) =>
  conditions.length > 0 ? ` WHERE ${conditions.map(({ cypher }) => cypher).join(' AND ')}` : '';

const merged = (conditions: readonly Condition[]): Parameters =>
  Object.assign({}, ...conditions.map(({ parameters }) => parameters));
