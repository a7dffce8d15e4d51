import type { GraphEngine } from '../../graph/engine.ts';
import type { SearchEngine } from './engine.ts';
import { openEmbedded } from './engines/embedded.ts';
import { followChanges } from './follow-changes.ts';

/** A search engine that follows the graph. */
export interface Search {
  engine: SearchEngine;
  /** Resolves when searches find all that the graph holds now. */
  caughtUp(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the search engine and lets it follow the graph; it may still be building when this returns. */
export function openSearch(graph: GraphEngine, report: (error: unknown) => void): Search {
  const engine = openEmbedded();
  const follower = followChanges(graph, engine, report);
  return {
    engine: { ...engine, search: (request) => follower.built.then(() => engine.search(request)) },
    caughtUp: follower.caughtUp,
    close: async () => {
      await follower.stop();
      await engine.close();
    },
  };
}
