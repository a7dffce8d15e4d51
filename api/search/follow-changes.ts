import { type Change, changesAfter, lastChange } from '../../graph/cypher/change.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { SearchEngine } from './engine.ts';
import { allDocuments, indexAgain } from './index-graph.ts';

/** Keeps an index of this process up with the graph. */
export interface ChangeFollower {
  /** Resolves when the index has been built for the first time. */
  built: Promise<void>;
  /** Resolves when the index holds all that the graph held when it was called. */
  caughtUp(): Promise<void>;
  /** Resolves when nothing more will be indexed. */
  stop(): Promise<void>;
}

/** How often the log is looked at, in milliseconds. */
const PACE = 500;
/** Changes read at a time. */
const STRIDE = 100;

/** Builds the index from the graph, then follows the log of changes from where the building began. */
export function followChanges(
  graph: GraphEngine,
  engine: SearchEngine,
  report: (error: unknown) => void,
): ChangeFollower {
  let cursor: number | null = null;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  let isBuilt = () => {};
  const built = new Promise<void>((resolve) => {
    isBuilt = resolve;
  });

  async function advance(): Promise<void> {
    cursor ??= await build(graph, engine);
    isBuilt();
    for (let changes = await next(cursor); changes.length > 0; changes = await next(cursor)) {
      await indexAgain(graph.read, engine, [...new Set(changes.flatMap(({ ids }) => ids))]);
      cursor = changes.at(-1)?.number ?? cursor;
    }
  }

  async function next(after: number): Promise<Change[]> {
    return stopped ? [] : changesAfter(graph.read, after, STRIDE);
  }

  /** One after the other: nothing is indexed out of order. */
  function inTurn(): Promise<void> {
    const turn = working.then(advance, advance);
    working = turn.catch(report);
    return turn;
  }

  const timer = setInterval(() => void inTurn().catch(() => undefined), PACE);
  timer.unref();
  void inTurn().catch(() => undefined);
  return {
    built,
    caughtUp: inTurn,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await working;
    },
  };
}

/** Builds the whole index; gives the number of the last change that it is sure to hold. */
async function build(graph: GraphEngine, engine: SearchEngine): Promise<number> {
  const before = await lastChange(graph.read);
  await engine.rebuild(allDocuments(graph.read));
  return before;
}
