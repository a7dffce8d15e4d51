import type { Run } from '../engine.ts';

/** An entry of the outbox: the nodes that one transaction changed, numbered in the order of the commits. */
export interface Change {
  number: number;
  ids: string[];
  at: string;
}

/** Notes that an index must look at these nodes again. Call it in the transaction that changed them. */
export async function recordChange(run: Run, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  // The counter is written first: it serialises writers, so that numbers follow the order of the commits.
  await run(
    `MATCH (counter:ChangeCounter {id: 'changes'}) SET counter.last = counter.last + 1
     CREATE (:Change {number: counter.last, ids: $ids, at: $at})`,
    { ids, at },
  );
}

/**
 * Waits for the transactions that write, and keeps others from writing until this one ends. For who reads first what another
 * may be about to write.
 */
export async function awaitWriters(run: Run): Promise<void> {
  await run("MATCH (counter:ChangeCounter {id: 'changes'}) SET counter.last = counter.last");
}

/**
 * The next changes after a number, in order. They are asked for by their numbers, which leave no gap: to compare the number of
 * every change reads the ids of all of them on one of the engines.
 */
export async function changesAfter(run: Run, number: number, limit: number): Promise<Change[]> {
  if ((await lastChange(run)) <= number) return [];
  const next = Array.from({ length: limit }, (_, place) => number + 1 + place);
  return run(
    `MATCH (c:Change) WHERE c.number IN $next
     RETURN c.number AS number, c.ids AS ids, c.at AS at ORDER BY number`,
    { next },
  );
}

/** The number of the newest change, 0 before the first. */
export async function lastChange(run: Run): Promise<number> {
  const [row] = await run<{ last: number }>("MATCH (c:ChangeCounter {id: 'changes'}) RETURN c.last AS last");
  return row?.last ?? 0;
}
