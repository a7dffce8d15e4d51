import { LeaseLost } from './cursor.ts';

/** A lead that goes over once is no failure; one that goes to and fro is. */
const LOSSES_TOLD = 3;

/**
 * Tells of failures: of each row of them once, and again where it fails for another reason.
 * @param report told of each that somebody should know of
 */
export function failuresToldTo(report: (error: unknown) => void) {
  let told = '';
  let losses = 0;
  return {
    /** Something came to its end. */
    mended: () => {
      told = '';
      losses = 0;
    },
    failed: (error: unknown) => {
      if (error instanceof LeaseLost) {
        losses += 1;
        if (losses === LOSSES_TOLD)
          report(
            new Error(
              `The lead of the index was lost ${losses} times with nothing done; see what holds this process up.`,
              {
                cause: error,
              },
            ),
          );
        return;
      }
      if (String(error) === told) return;
      told = String(error);
      report(error);
    },
  };
}
