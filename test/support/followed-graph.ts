import { setTimeout } from 'node:timers/promises';
import type { SearchEngine } from '../../api/search/engine.ts';
import { type Cursor, sharedCursor } from '../../api/search/follow/cursor.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { writeBatch } from '../../graph/write.ts';
import { practiceRecord } from './graph-of-practices.ts';
import { requestFor } from './search-engines.ts';

/** In milliseconds: short enough to wait for its end. */
export const SHORT_LEASE = 1_500;

export const shortCursor = (graph: GraphEngine, index: string): Cursor => sharedCursor(graph, index, {}, SHORT_LEASE);

/** Writes practices in one change, each with a name of its slug and these words. */
export const writePractices = (graph: GraphEngine, slugs: readonly string[], words: string) =>
  writeBatch(
    graph,
    { nodes: slugs.map((slug) => practiceRecord(slug, `${slug} ${words}`)), relationships: [] },
    new Date().toISOString(),
  );

/** The ids of what is found, in the order of the alphabet. */
export const foundBy = async (engine: SearchEngine, text: string) =>
  (await engine.search(requestFor(text))).hits.map(({ document }) => document.id).sort();

/** The engine as it is on a busy server: all that it is given takes so many milliseconds more. */
export function slowed(engine: SearchEngine, milliseconds: number, given: (ids: string[]) => void): SearchEngine {
  return {
    ...engine,
    put: async (documents) => {
      given(documents.map(({ id }) => id));
      await engine.put(documents);
      await setTimeout(milliseconds);
    },
  };
}
