import { setImmediate } from 'node:timers/promises';

/** Goes through work step by step, and after each lets whatever else is due have its turn. */
export async function inTurns(work: Generator<void>): Promise<void> {
  while (!work.next().done) await setImmediate();
}
