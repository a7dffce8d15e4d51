import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { RejectForm } from '../read/raw-row.ts';

/** Writes rows that were rejected, as they came with the reason beside them, in the encoding that they are read in. */
export class RejectFile {
  readonly #path: string;
  #encoding = 'utf-8';
  #stream: WriteStream | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Begins the file, anew where an attempt begins anew. */
  begin({ head, encoding }: Pick<RejectForm, 'head' | 'encoding'>): void {
    this.#stream?.destroy();
    this.#encoding = encoding;
    this.#stream = createWriteStream(this.#path);
    const mark = encoding.startsWith('utf-16') ? '\ufeff' : '';
    if (head) this.add(`${mark}${head}`);
  }

  add(text: string): void {
    this.#stream?.write(iconv.encode(`${text}\n`, this.#encoding));
  }

  async end(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await once(this.#stream, 'close');
  }
}
