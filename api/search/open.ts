import { setTimeout } from 'node:timers/promises';
import type { GraphEngine } from '../../graph/engine.ts';
import { SearchBeingBuilt, type SearchEngine, type SearchRequest } from './engine.ts';
import { openEmbedded } from './engines/embedded.ts';
import { openMeilisearch } from './engines/meilisearch/engine.ts';
import { INDEX_SETTINGS } from './engines/meilisearch/settings.ts';
import { type Cursor, ownCursor, sharedCursor } from './follow/cursor.ts';
import { type ChangeFollower, followChanges } from './follow/follow-changes.ts';
import { countMissedSearches, type MissedSearches } from './missed-searches.ts';
import type { MeilisearchSettings } from './settings.ts';

/** A search engine that follows the graph. */
export interface Search {
  engine: SearchEngine;
  /** Told of what people search without finding. */
  missed: MissedSearches;
  /** Resolves when searches find all that the graph holds now. */
  caughtUp(): Promise<void>;
  /** Builds the index anew while the present one answers; gives how many documents it holds. */
  rebuild(onProgress: (done: number, total: number) => void): Promise<number>;
  close(): Promise<void>;
}

const INDEX = 'crosstown';

/** The engine on a Meilisearch where one is named, else the one in this process. */
export function openEngine(meilisearch?: MeilisearchSettings): SearchEngine {
  return meilisearch ? openMeilisearch({ index: INDEX, ...meilisearch }) : openEmbedded();
}

/** How long a search waits for the first index, in milliseconds: that of a small network is there by then. */
const PATIENCE = 2_000;

/** Resolves when there is an index. @throws SearchBeingBuilt where that takes too long to wait for */
async function patiently(follower: ChangeFollower): Promise<void> {
  const enough = new AbortController();
  const tooLong = setTimeout(PATIENCE, undefined, { ref: false, signal: enough.signal }).then(() => {
    throw new SearchBeingBuilt(follower.progress());
  });
  try {
    await Promise.race([follower.built, tooLong]);
  } finally {
    tooLong.catch(() => undefined);
    enough.abort();
  }
}

/** How the index follows the graph: one in process by itself, a server's with all who share it. */
export function openCursor(graph: GraphEngine, meilisearch?: MeilisearchSettings): Cursor {
  return meilisearch ? sharedCursor(graph, `meilisearch:${meilisearch.index ?? INDEX}`, INDEX_SETTINGS) : ownCursor();
}

/**
 * Opens the search engine and lets it follow the graph; it may still be building its index when this returns.
 * @param report told when the index cannot follow the graph for now
 * @param meilisearch where one answers; the embedded engine where absent
 */
export function openSearch(
  graph: GraphEngine,
  report: (error: unknown) => void,
  meilisearch?: MeilisearchSettings,
): Search {
  const engine = openEngine(meilisearch);
  const missed = countMissedSearches(graph);
  const follower = followChanges(graph, engine, openCursor(graph, meilisearch), report);
  const afterBuilding = async (request: SearchRequest) => {
    await patiently(follower);
    return engine.search(request);
  };
  return {
    // An index in memory is soon there, and worth the wait; a server's answers by itself whether it is.
    engine: meilisearch ? engine : { ...engine, search: afterBuilding },
    missed,
    caughtUp: follower.caughtUp,
    rebuild: follower.rebuild,
    close: async () => {
      await follower.stop();
      await missed.close();
      await engine.close();
    },
  };
}
