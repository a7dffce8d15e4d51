import type { InterruptiblePause } from './interruptible.ts';

/** How often there is a look whether there is more to do, in milliseconds. */
const PACE = 500;
/** Waits after failures double from the first to the last, in milliseconds. */
const FIRST_WAIT = 250;
const LAST_WAIT = 15_000;

export interface Going {
  ended(): boolean;
  /** Goes some way on; false where there is nothing more to do for now. */
  step(): Promise<boolean>;
  failed(error: unknown): Promise<void>;
}

/** Takes one step after the other until the end. What fails is tried again, ever more seldom. */
export async function goOn(pause: InterruptiblePause, { ended, step, failed }: Going): Promise<void> {
  for (let attempts = 0; !ended(); ) {
    try {
      const more = await step();
      attempts = 0;
      if (!more) await pause.wait(PACE);
    } catch (error) {
      if (ended()) return;
      await failed(error);
      await pause.wait(Math.min(FIRST_WAIT * 2 ** attempts, LAST_WAIT));
      attempts += 1;
    }
  }
}
