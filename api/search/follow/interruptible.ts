/** Waits that others can cut short, and be told when the next one begins. */
export interface InterruptiblePause {
  wait(milliseconds: number): Promise<void>;
  interrupt(): void;
  /** Cuts the present wait short, and resolves when the next begins. */
  interruptAndWait(): Promise<void>;
}

export function interruptible(): InterruptiblePause {
  let wake = () => {};
  let waiting = false;
  const onWait: (() => void)[] = [];
  return {
    wait: (milliseconds) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(done, milliseconds);
        function done() {
          clearTimeout(timer);
          waiting = false;
          resolve();
        }
        timer.unref();
        wake = done;
        waiting = true;
        for (const told of onWait.splice(0)) told();
      }),
    interrupt: () => wake(),
    interruptAndWait: () =>
      new Promise<void>((resolve) => {
        onWait.push(resolve);
        if (waiting) wake();
      }),
  };
}
