import { type Change, recordChange } from '../../../graph/cypher/change.ts';
import type { LogPlace } from '../engine.ts';
import { LeaseLost } from './cursor.ts';
import { indexAgain } from './index-graph.ts';
import type { Led } from './led.ts';
import { hasPlace, placeOf } from './place-in-log.ts';
import { strides } from './strides.ts';

/**
 * Where the index is that this process begins to lead; null where it cannot be led on from there.
 * @param number where the cursor stands
 */
export async function foundAt({ graph, engine, cursor }: Led, number: number | null): Promise<LogPlace | null> {
  await engine.tidy();
  if (number === null || !(await engine.exists())) return null;
  // The cursor lies with the graph, the place with the index: either may have been put back to an older state.
  const place = await engine.place();
  if (!place || !(await hasPlace(graph.read, place))) return null;
  if (place.number !== number) await cursor.move(place.number);
  return place;
}

/** The server has another index than before: it was begun anew, or put back to an older state. */
class OtherIndex extends Error {
  override name = 'OtherIndex';
}

/**
 * Leads an index on from a place: indexes what these changes touched, and moves the cursor on; gives each place that it
 * comes to.
 * @throws LeaseLost, SearchUnavailable, OtherIndex
 */
export async function* followed(led: Led, from: LogPlace, changes: readonly Change[]): AsyncGenerator<LogPlace> {
  let place = from;
  for (const stride of strides(changes)) {
    place = await follow(led, place, stride);
    yield place;
  }
}

async function follow({ graph, engine, cursor, sure }: Led, from: LogPlace, changes: readonly Change[]) {
  let given: readonly string[] = [];
  try {
    const touched = [...new Set(changes.flatMap(({ ids }) => ids))];
    await indexAgain(graph.read, engine, touched, async (ids) => {
      await sure();
      given = ids;
    });
    await sure();
    // A server that has no index makes an empty one of the first documents that it is given.
    if ((await engine.place())?.mark !== from.mark)
      throw new OtherIndex('The search index is not the one that was led on until now; it is looked at anew.');
    const place = placeOf(changes.at(-1) as Change);
    await engine.keepPlace(place);
    await cursor.move(place.number);
    return place;
  } catch (error) {
    // What was given last may have come after the lead was lost, and be older than what the leader gave: it looks again.
    if (error instanceof LeaseLost) await graph.write((run) => recordChange(run, given, new Date().toISOString()));
    throw error;
  }
}
