import type { LogPlace } from '../engine.ts';
import { LeaseLost } from './cursor.ts';
import { IndexClosed } from './index-closed.ts';
import { allDocuments, documentCount } from './index-graph.ts';
import type { Led } from './led.ts';
import { endOfLog } from './place-in-log.ts';

/** Between two notes of how far a building is, in milliseconds: each is a write. */
const PACE = 500;

/**
 * Builds the whole index, and sets the cursor where the log ended when the building began; gives that place.
 * Whoever asked for it through the graph is told how far it is, and how it ended.
 * @throws LeaseLost, SearchUnavailable
 */
export async function buildAnew(
  { graph, engine, cursor, sure }: Led,
  onProgress: (done: number, total: number) => void,
): Promise<LogPlace> {
  let [done, notedAt, swapping] = [0, 0, false];
  async function* documents(total: number) {
    for await (const batch of allDocuments(graph.read)) {
      await sure();
      yield batch;
      done += batch.length;
      onProgress(done, total);
      if (Date.now() - notedAt < PACE) continue;
      notedAt = Date.now();
      await cursor.rebuilding.note(done, total);
    }
  }
  try {
    const place = await endOfLog(graph.read);
    await engine.rebuild(documents(await documentCount(graph.read)), async () => {
      await sure();
      swapping = true;
    });
    await sure();
    await engine.keepPlace(place);
    await cursor.move(place.number);
    await cursor.rebuilding.end(done);
    return place;
  } catch (error) {
    // Who has lost the lead unnoticed may have put an older index in the place of a newer one.
    if (error instanceof LeaseLost && swapping) await cursor.rebuilding.ask();
    // What was asked stays open where this process only ends or leads no more: the next leader does it.
    else if (!(error instanceof LeaseLost || error instanceof IndexClosed))
      await cursor.rebuilding.end(done, messageOf(error)).catch(() => undefined);
    throw error;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
