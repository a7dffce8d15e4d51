import type { Run } from '../engine.ts';
import type { Lease } from './index-cursor.ts';

/** A rebuilding of a shared index that somebody asked the process for that leads it. */
export interface IndexRebuilding {
  /** What was asked for and is not done yet; null where nothing is. */
  asked: string | null;
  /** Documents that are done, of how many; null until the leader has taken it up. */
  done: number | null;
  total: number | null;
  /** What was asked for and came to its end last. */
  ended: string | null;
  /** Why that failed; null where it did not. */
  failure: string | null;
}

type Leading = Pick<Lease, 'index' | 'holder'>;

/** Asks for an index to be built anew, as the one request that is open; gives the name of that one. */
export async function askRebuilding(run: Run, index: string, request: string): Promise<string> {
  // Written first: a second asker waits here, and then sees what the first has asked.
  await run('MERGE (c:IndexCursor {id: $index}) SET c.lastRequest = $request', { index, request });
  await run(
    `MATCH (c:IndexCursor {id: $index}) WHERE c.rebuildingAsked IS NULL
     SET c.rebuildingAsked = $request, c.rebuildingDone = NULL, c.rebuildingTotal = NULL`,
    { index, request },
  );
  return (await seenRebuilding(run, index)).asked ?? request;
}

/** Looks how far what was asked for is. */
export async function seenRebuilding(run: Run, index: string): Promise<IndexRebuilding> {
  const [row] = await run<IndexRebuilding>(
    `MATCH (c:IndexCursor {id: $index})
     RETURN c.rebuildingAsked AS asked, c.rebuildingDone AS done, c.rebuildingTotal AS total,
       c.rebuildingEnded AS ended, c.rebuildingFailure AS failure`,
    { index },
  );
  return row ?? { asked: null, done: null, total: null, ended: null, failure: null };
}

/** Notes how far the leader is with it; nothing where nobody asked. */
export async function noteRebuilding(run: Run, lead: Leading, done: number, total: number): Promise<void> {
  await run(
    `MATCH (c:IndexCursor {id: $index}) WHERE c.holder = $holder AND c.rebuildingAsked IS NOT NULL
     SET c.rebuildingDone = $done, c.rebuildingTotal = $total`,
    { ...lead, done, total },
  );
}

/** Notes that the leader has done it, or why not. */
export async function endRebuilding(run: Run, lead: Leading, done: number, failure: string | null): Promise<void> {
  await run(
    `MATCH (c:IndexCursor {id: $index}) WHERE c.holder = $holder AND c.rebuildingAsked IS NOT NULL
     SET c.rebuildingEnded = c.rebuildingAsked, c.rebuildingFailure = $failure, c.rebuildingAsked = NULL,
       c.rebuildingDone = $done, c.rebuildingTotal = NULL`,
    { ...lead, done, failure },
  );
}
