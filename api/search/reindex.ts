import { setTimeout } from 'node:timers/promises';
import type { GraphEngine } from '../../graph/engine.ts';
import { LEASE } from './follow/cursor.ts';
import { buildAnew } from './follow/follow-changes.ts';
import { documentCount } from './follow/index-graph.ts';
import { openCursor, openEngine, type Search } from './open.ts';
import type { MeilisearchSettings } from './settings.ts';

/** Another process kept the lead of the index for longer than a lease lasts. */
export class IndexLed extends Error {
  override name = 'IndexLed';
}

/** How often to ask for the lead, in milliseconds. */
const PATIENCE = 3_100;

/** Builds the index of a running server anew, in memory or shared; for the rest as `reindex`. */
export async function reindexServed(
  graph: GraphEngine,
  search: Pick<Search, 'rebuild'>,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const total = await documentCount(graph.read);
  let done = 0;
  return search.rebuild((documents) => {
    done += documents;
    onProgress(done, total);
  });
}

/**
 * Builds a shared index anew beside the present one, which answers until the new one takes its place.
 * @param onProgress told how many documents are done, of how many
 * @returns how many documents the index holds
 * @throws SearchUnavailable, IndexLed
 */
export async function reindex(
  graph: GraphEngine,
  meilisearch: MeilisearchSettings,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const engine = openEngine(meilisearch);
  const cursor = openCursor(graph, meilisearch);
  const total = await documentCount(graph.read);
  for (const since = Date.now(); !(await cursor.take()).held; await setTimeout(PATIENCE))
    if (Date.now() - since > LEASE * 2)
      throw new IndexLed('A server is leading this index on; stop it, or let it rebuild by itself when it starts.');
  try {
    let done = 0;
    await buildAnew(graph, engine, cursor, (documents) => {
      done += documents;
      onProgress(done, total);
    });
    return done;
  } finally {
    await cursor.release();
    await engine.close();
  }
}
