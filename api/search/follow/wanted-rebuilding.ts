import { LeaseLost } from './cursor.ts';

type Told = (done: number, total: number) => void;

interface Rebuilding {
  onProgress: Told;
  resolve(documents: number): void;
  reject(error: unknown): void;
}

/** A rebuilding that somebody in this process waits for; one that is wanted later takes the place of an earlier one. */
export function wantedRebuilding() {
  let wanted: Rebuilding | null = null;
  let percent = 0;
  const giveUp = (error: unknown) => {
    wanted?.reject(error);
    wanted = null;
  };
  return {
    any: () => wanted !== null,
    /** How far the newest building is, wanted or not, in per cent. */
    progress: () => percent,
    /** Gives how many documents it came to. */
    want: (onProgress: Told) =>
      new Promise<number>((resolve, reject) => {
        giveUp(new Error('Another rebuilding was asked for meanwhile.'));
        wanted = { onProgress, resolve, reject };
      }),
    giveUp,
    /** Builds, whether that was wanted or not, and tells who wants it how it goes and ends. */
    carriedOut: async (build: (told: Told) => Promise<void>): Promise<void> => {
      const inHand = wanted;
      wanted = null;
      let count = 0;
      try {
        await build((done, total) => {
          count = done;
          percent = total > 0 ? Math.min(99, Math.floor((done / total) * 100)) : 0;
          inHand?.onProgress(done, total);
        });
        inHand?.resolve(count);
      } catch (error) {
        // Where another process leads by now, this one waits for its turn.
        if (error instanceof LeaseLost) wanted ??= inHand;
        else inHand?.reject(error);
        throw error;
      }
    },
  };
}
