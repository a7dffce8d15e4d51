/** Tells on a terminal how far an import is: a bar with rate and time left, or a line now and then where there is none. */
export class ProgressBar {
  readonly #stream: NodeJS.WriteStream;
  readonly #began = Date.now();
  #last = 0;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  show(rows: number, { done, total }: { done: number; total: number }): void {
    const now = Date.now();
    if (now - this.#last < (this.#stream.isTTY ? 100 : 5000)) return;
    this.#last = now;
    const seconds = Math.max(0.001, (now - this.#began) / 1000);
    const part = total > 0 ? Math.min(1, done / total) : 0;
    const rate = `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
    const left = part > 0.01 ? `, ${durationOf((seconds / part) * (1 - part))} left` : '';
    const told = `${Math.floor(part * 100)} %  ${rows.toLocaleString('en')} rows, ${rate}${left}`;
    const bar = `[${'#'.repeat(Math.round(part * 24)).padEnd(24, '.')}]`;
    this.#stream.write(this.#stream.isTTY ? `\r\u001b[K${bar} ${told}` : `${told}\n`);
  }

  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[K');
  }
}

function durationOf(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
