import { setTimeout } from 'node:timers/promises';
import { lastChange } from '../../../graph/cypher/change.ts';
import { type GraphEngine, GraphUnavailable } from '../../../graph/engine.ts';
import type { LogPlace, SearchEngine } from '../engine.ts';
import { buildAnew } from './build-anew.ts';
import type { Cursor, Lead } from './cursor.ts';
import { failuresToldTo } from './failures.ts';
import { goOn } from './go-on.ts';
import { IndexClosed } from './index-closed.ts';
import { interruptible } from './interruptible.ts';
import { latch } from './latch.ts';
import { followed, foundAt } from './lead-on.ts';
import { changesSince } from './place-in-log.ts';
import { wantedRebuilding } from './wanted-rebuilding.ts';

/** Keeps an index up with the graph. */
export interface ChangeFollower {
  /** Resolves when there is an index to search. */
  built: Promise<void>;
  /** How much of the first index is there, in per cent. */
  progress(): number;
  /** Resolves when the index holds all that the graph held when it was called. */
  caughtUp(): Promise<void>;
  /** Builds the index anew while the present one answers; gives how many documents it holds. */
  rebuild(onProgress: (done: number, total: number) => void): Promise<number>;
  /** Resolves when nothing more will be indexed; the documents that are under way are finished first. */
  stop(): Promise<void>;
}

/** How often one who waits for the index looks whether it is there, in milliseconds: another process may lead it on. */
const GLANCE = 20;
/** Changes read at a time. */
const MOST_CHANGES = 100;

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
  const built = latch();
  const failures = failuresToldTo(report);
  const wanted = wantedRebuilding();
  let stopped = false;
  /** How far the index is, whoever leads it. */
  let position: number | null = null;
  /** Up to where this process led it; null where it must first see how the index is. */
  let led: LogPlace | null = null;

  const leading = {
    graph,
    engine,
    cursor,
    sure: async () => {
      if (stopped) throw new IndexClosed();
      await cursor.sure();
    },
  };
  const stand = (place: LogPlace) => {
    led = place;
    position = place.number;
    built.open();
  };
  const build = () => wanted.carriedOut(async (onProgress) => stand(await buildAnew(leading, onProgress)));

  /** Goes some way on; false where there is nothing more to do. */
  async function leadOn({ number, rebuildingAsked }: Lead): Promise<boolean> {
    const place = led?.number === number && (await engine.exists()) ? led : await foundAt(leading, number);
    const changes = place && (await changesSince(graph.read, place, MOST_CHANGES));
    if (!place || !changes || rebuildingAsked || wanted.any()) {
      await build();
      return true;
    }
    stand(place);
    for await (const reached of followed(leading, place, changes)) stand(reached);
    return changes.length > 0;
  }

  async function advance(): Promise<boolean> {
    const lead = await cursor.take();
    position = lead.number;
    if (position !== null) built.open();
    if (!lead.held) {
      led = null;
      return false;
    }
    const more = await cursor.keep(() => leadOn(lead));
    failures.mended();
    return more;
  }

  async function failed(error: unknown): Promise<void> {
    led = null;
    failures.failed(error);
    // Another process may reach the engine where this one does not.
    if (!(error instanceof GraphUnavailable)) await cursor.release().catch(() => undefined);
  }

  const going = goOn(pause, { ended: () => stopped, step: advance, failed });
  return {
    built: built.opened,
    progress: wanted.progress,
    caughtUp: async () => {
      const target = await lastChange(graph.read);
      while (!stopped && (position === null || position < target)) {
        await pause.interruptAndWait();
        await setTimeout(GLANCE);
      }
    },
    rebuild: wanted.want,
    stop: async () => {
      stopped = true;
      pause.end();
      await going;
      wanted.giveUp(new IndexClosed());
      // A lease that cannot be given back runs out by itself, and what is left to close must be closed.
      await cursor.release().catch(() => undefined);
    },
  };
}
