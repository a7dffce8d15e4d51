import { createHash } from 'node:crypto';
import { type Change, changesAfter, lastChange } from '../../../graph/cypher/change.ts';
import type { Run } from '../../../graph/engine.ts';
import type { LogPlace } from '../engine.ts';

/** Where the log ends now. */
export async function endOfLog(run: Run): Promise<LogPlace> {
  const number = await lastChange(run);
  const [change] = await changesAfter(run, number - 1, 1);
  return change ? placeOf(change) : { number, mark: '' };
}

/** Whether the log has this place: one that was put back to an older state may not have it, or another of that number. */
export async function hasPlace(run: Run, place: LogPlace): Promise<boolean> {
  return (await changesSince(run, place, 0)) !== null;
}

/** So many changes after a place, in order; null where the log does not have the place. */
export async function changesSince(run: Run, place: LogPlace, most: number): Promise<Change[] | null> {
  const last = await lastChange(run);
  if (last < place.number) return null;
  if (last === place.number && most > 0) return [];
  // The change at the place itself is read too, and tells whether this is still the same log.
  const changes = await changesAfter(run, place.number - 1, most + 1);
  if (place.number === 0) return changes.slice(0, most);
  const [known, ...later] = changes;
  return known && placeOf(known).mark === place.mark ? later : null;
}

export const placeOf = ({ number, ids, at }: Change): LogPlace => ({
  number,
  mark: createHash('sha1')
    .update(JSON.stringify([at, ids]))
    .digest('base64url'),
});
