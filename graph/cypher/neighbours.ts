import type { Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import type { Kind } from '../kinds.ts';
import type { Properties, StoredNode } from '../model.ts';
import type { Relationship } from '../relationships.ts';

/** A node at the other end of a relationship, with what the relationship carries. */
export interface Neighbour {
  node: StoredNode;
  edge: Properties;
}

/** One step through the graph, from nodes of one kind along one relationship. */
export interface Step {
  from: Kind;
  /** "-" before the name: against its direction. */
  along: Relationship | `-${Relationship}`;
  /** The kinds at the other end; any where absent. */
  to?: readonly Kind[];
  /** Which of them, over `n` (the node) and `r` (the relationship); a fixed text, never input. */
  where?: string;
  /** In which order, over `n` and `r`; by id where absent. */
  orderBy?: string;
}

/** Finds the neighbours of many nodes in one statement: a list for each id. */
export type NeighboursOf = (run: Run, ids: readonly string[]) => Promise<Map<string, Neighbour[]>>;

/** Makes the batch function for a step whose lists stay short; those that grow are read by `pagesAlong`. */
export function neighboursAlong(step: Step): NeighboursOf {
  const conditions = [...conditionsOf(step)];
  const cypher = `UNWIND $ids AS id
    ${matchOf(step)}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}
    RETURN id, n {.*} AS node, r {.*} AS edge ORDER BY ${step.orderBy ?? 'n.id'}, n.id`;
  return async (run, ids) => {
    const rows = await run<Neighbour & { id: string }>(cypher, { ids });
    return groupBy(rows, ({ id }) => id);
  };
}

/** The pattern of a step from `s` over `r` to `n`, where `id` is the id it starts from. */
export function matchOf({ from, along, to }: Step): string {
  const [type, left, right] = along.startsWith('-') ? [along.slice(1), '<-', '-'] : [along, '-', '->'];
  const label = to?.length === 1 ? `:${to[0]}` : '';
  return `MATCH (s:${from} {id: id})${left}[r:${type}]${right}(n${label})`;
}

/** What a step asks besides its pattern: one engine knows no alternatives of labels in a pattern. */
export function conditionsOf({ to = [], where }: Step): string[] {
  const labels = to.length > 1 ? [`(${to.map((kind) => `n:${kind}`).join(' OR ')})`] : [];
  return where ? [...labels, where] : labels;
}
