import { setTimeout } from 'node:timers/promises';
import { changesAfter, lastChange } from '../../../graph/cypher/change.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import type { SearchEngine } from '../engine.ts';
import { type Cursor, LEASE, LeaseLost } from './cursor.ts';
import { allDocuments, documentCount, indexAgain } from './index-graph.ts';
import { interruptible } from './interruptible.ts';

/** Keeps an index up with the graph. */
export interface ChangeFollower {
  /** Resolves when there is an index to search. */
  built: Promise<void>;
  /** How much of the first index is there, in per cent. */
  progress(): number;
  /** Resolves when the index holds all that the graph held when it was called. */
  caughtUp(): Promise<void>;
  /** Builds the index anew while the present one answers; gives how many documents it holds. */
  rebuild(onBatch: (documents: number) => void): Promise<number>;
  /** Resolves when nothing more will be indexed; what is under way is finished first. */
  stop(): Promise<void>;
}

interface Rebuilding {
  onBatch(documents: number): void;
  resolve(documents: number): void;
  reject(error: unknown): void;
}

/** How often the log is looked at, in milliseconds. */
const PACE = 500;
/** How often one who waits for the index looks whether it is there, in milliseconds: another process may lead it on. */
const GLANCE = 20;
/** Waits after failures double from the first to the last, in milliseconds. */
const FIRST_WAIT = 250;
const LAST_WAIT = 15_000;
/** Changes read at a time. */
const STRIDE = 100;

/**
 * Builds the index from the graph where there is none, then follows the log of changes, in order and one after the
 * other. What fails is tried again, so that an engine that was away catches up by itself.
 * @param report told once of each row of failures
 */
export function followChanges(
  graph: GraphEngine,
  engine: SearchEngine,
  cursor: Cursor,
  report: (error: unknown) => void,
): ChangeFollower {
  const pause = interruptible();
  const first = firstIndex(graph, engine, cursor);
  let position: number | null = null;
  let stopped = false;
  let wanted: Rebuilding | null = null;
  const built = latch();

  async function advance(): Promise<void> {
    const { number, held } = await cursor.take();
    position = number;
    if (!held) return;
    if (wanted) position = await carryOut(wanted);
    else if (number === null || !(await engine.exists())) position = await first.build();
    built.open();
    for (let changes = await next(); changes.length > 0; changes = await next()) {
      await indexAgain(graph.read, engine, [...new Set(changes.flatMap(({ ids }) => ids))]);
      position = changes.at(-1)?.number ?? position;
      await cursor.move(position ?? 0);
      await cursor.take();
    }
  }

  async function carryOut({ onBatch, resolve, reject }: Rebuilding): Promise<number> {
    wanted = null;
    let count = 0;
    try {
      const from = await buildAnew(graph, engine, cursor, (documents) => {
        count += documents;
        onBatch(documents);
      });
      resolve(count);
      return from;
    } catch (error) {
      reject(error);
      throw error;
    }
  }

  const next = async () => (stopped ? [] : changesAfter(graph.read, position ?? 0, STRIDE));

  async function follow(): Promise<void> {
    for (let failures = 0; !stopped; ) {
      try {
        await advance();
        if (position !== null) built.open();
        failures = 0;
        await pause.wait(PACE);
      } catch (error) {
        if (failures === 0 && !(error instanceof LeaseLost)) report(error);
        await pause.wait(Math.min(FIRST_WAIT * 2 ** failures, LAST_WAIT));
        failures += 1;
      }
    }
  }

  const following = follow();
  return {
    built: built.opened,
    progress: first.progress,
    caughtUp: async () => {
      const target = await lastChange(graph.read);
      while (!stopped && (position === null || position < target)) {
        await pause.interruptAndWait();
        await setTimeout(GLANCE);
      }
    },
    rebuild: (onBatch) =>
      new Promise<number>((resolve, reject) => {
        wanted?.reject(new Error('Another rebuilding was asked for meanwhile.'));
        wanted = { onBatch, resolve, reject };
      }),
    stop: async () => {
      stopped = true;
      pause.end();
      await following;
      wanted?.reject(new Error('The index was closed before it was built anew.'));
      // A lease that cannot be given back runs out by itself, and what is left to close must be closed.
      await cursor.release().catch(() => undefined);
    },
  };
}

/** Something that is waited for once. */
function latch() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** Builds an index where there is none, and knows how far that is, in per cent. */
function firstIndex(graph: GraphEngine, engine: SearchEngine, cursor: Cursor) {
  let [done, total] = [0, 0];
  return {
    progress: () => (total > 0 ? Math.min(99, Math.floor((done / total) * 100)) : 0),
    build: async () => {
      [done, total] = [0, await documentCount(graph.read)];
      return buildAnew(graph, engine, cursor, (documents) => {
        done += documents;
      });
    },
  };
}

/** Builds the whole index and sets the cursor where the building began; gives that place. */
export async function buildAnew(
  graph: GraphEngine,
  engine: SearchEngine,
  cursor: Cursor,
  onBatch: (documents: number) => void = () => {},
): Promise<number> {
  const before = await lastChange(graph.read);
  // The building may last longer than a lease.
  const renewal = setInterval(() => void cursor.take().catch(() => undefined), LEASE / 3);
  try {
    await engine.rebuild(counted(allDocuments(graph.read), onBatch));
  } finally {
    clearInterval(renewal);
  }
  await cursor.move(before);
  return before;
}

async function* counted<Item>(batches: AsyncIterable<readonly Item[]>, onBatch: (count: number) => void) {
  for await (const batch of batches) {
    yield batch;
    onBatch(batch.length);
  }
}
