import { setTimeout } from 'node:timers/promises';
import type { IndexRebuilding } from '../../graph/cypher/index-rebuilding.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { SearchEngine } from './engine.ts';
import { buildAnew } from './follow/build-anew.ts';
import { type Cursor, LEASE, LeaseLost } from './follow/cursor.ts';
import { openCursor, openEngine } from './open.ts';
import type { MeilisearchSettings } from './settings.ts';

/** The process that leads the index did not take up what it was asked for. */
export class IndexLed extends Error {
  override name = 'IndexLed';
}

/** The process that leads the index could not build it anew; the message says why. */
export class RebuildingFailed extends Error {
  override name = 'RebuildingFailed';
}

type OnProgress = (done: number, total: number) => void;

/** How often to look how far another process is, in milliseconds. */
const PACE = 300;
/** How long another process may take to take a request up, in milliseconds: it ends what it has begun first. */
const PATIENCE = LEASE * 4;

/**
 * Builds a shared index anew beside the present one, which answers until the new one takes its place. Where a server
 * leads the index, it is asked to; else this process does it itself.
 * @param onProgress told how many documents are done, of how many
 * @returns how many documents the index holds
 * @throws SearchUnavailable, IndexLed, RebuildingFailed
 */
export async function reindex(
  graph: GraphEngine,
  meilisearch: MeilisearchSettings,
  onProgress: OnProgress,
): Promise<number> {
  const engine = openEngine(meilisearch);
  const cursor = openCursor(graph, meilisearch);
  try {
    await engine.ping();
    const request = await cursor.rebuilding.ask();
    for (const since = Date.now(); ; await setTimeout(PACE)) {
      const seen = await cursor.rebuilding.look();
      if (seen.asked !== request) return outcomeOf(seen, onProgress);
      if (seen.total !== null) onProgress(seen.done ?? 0, seen.total);
      if ((await cursor.take()).held) await buildHere(graph, engine, cursor, onProgress);
      else if (seen.total === null && Date.now() - since > PATIENCE) throw notTakenUp();
    }
  } finally {
    await cursor.release().catch(() => undefined);
    await engine.close();
  }
}

async function buildHere(graph: GraphEngine, engine: SearchEngine, cursor: Cursor, onProgress: OnProgress) {
  try {
    await engine.tidy();
    await cursor.keep(() => buildAnew({ graph, engine, cursor, sure: cursor.sure }, onProgress));
  } catch (error) {
    // Whoever leads by now is waited for.
    if (!(error instanceof LeaseLost)) throw error;
  }
}

function outcomeOf({ done, failure }: IndexRebuilding, onProgress: OnProgress): number {
  if (failure !== null) throw new RebuildingFailed(`The server that leads the index could not build it: ${failure}`);
  const documents = done ?? 0;
  onProgress(documents, documents);
  return documents;
}

const notTakenUp = () =>
  new IndexLed(
    'A server leads this index and has not begun to build it anew yet; it will when it has followed what changed. ' +
      'Should it be of an older version, start it anew: it then builds the index by itself.',
  );
