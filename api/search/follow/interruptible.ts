/** Waits that others can cut short, and be told when the next one begins. */
export interface InterruptiblePause {
  wait(milliseconds: number): Promise<void>;
  /** Cuts the present wait short, and resolves when the next begins. */
  interruptAndWait(): Promise<void>;
  /** Ends the present wait and all that would follow. */
  end(): void;
}

export function interruptible(): InterruptiblePause {
  let wake = () => {};
  let waiting = false;
  let ended = false;
  const onWait: (() => void)[] = [];
  const tell = () => {
    for (const told of onWait.splice(0)) told();
  };
  return {
    wait: (milliseconds) =>
      new Promise<void>((resolve) => {
        // The timer holds no process: one that began after the end would let it die before what it still has to close.
        if (ended) return resolve();
        const timer = setTimeout(done, milliseconds);
        function done() {
          clearTimeout(timer);
          waiting = false;
          resolve();
        }
        timer.unref();
        wake = done;
        waiting = true;
        tell();
      }),
    interruptAndWait: () =>
      new Promise<void>((resolve) => {
        if (ended) return resolve();
        onWait.push(resolve);
        if (waiting) wake();
      }),
    end: () => {
      ended = true;
      wake();
      tell();
    },
  };
}
