import { once } from 'node:events';
import { createWriteStream, openSync, type WriteStream } from 'node:fs';

/** A file that is written bit by bit while an import runs. */
export class WrittenFile {
  readonly #stream: WriteStream;
  #failure: Error | undefined;

  /** @throws EACCES and the like: before an import begins, and not in the middle of it */
  constructor(path: string) {
    this.#stream = createWriteStream(path, { fd: openSync(path, 'w') });
    // A full disk ends what is told of an import, and not the import.
    this.#stream.on('error', (error) => {
      this.#failure ??= error;
    });
  }

  write(text: string | Buffer): void {
    this.#stream.write(text);
  }

  /** Leaves it as it is. */
  abandon(): void {
    this.#stream.destroy();
  }

  /** @throws what kept it from being written */
  async end(): Promise<void> {
    if (!this.#stream.closed) {
      const closed = once(this.#stream, 'close').catch(() => undefined);
      this.#stream.end();
      await closed;
    }
    if (this.#failure) throw this.#failure;
  }
}
