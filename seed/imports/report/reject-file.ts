import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { RejectForm } from '../read/raw-row.ts';

/** Writes rows that were rejected, as they came with the reason beside them, in the form that they are read in. */
export class RejectFile {
  readonly #path: string;
  readonly #rows: { raw: string; reason: string }[] = [];
  #form: RejectForm | null = null;
  #stream: WriteStream | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** The form of the file that is read; known once it is open. */
  begin(form: RejectForm): void {
    this.#form = form;
    this.#stream = createWriteStream(this.#path);
    const mark = form.encoding.startsWith('utf-16') ? '\ufeff' : '';
    if (form.head) this.#write(`${mark}${form.head}\n`);
  }

  add(raw: string, reason: string): void {
    if (this.#form) this.#write(`${this.#form.row(raw, reason)}\n`);
    else this.#rows.push({ raw, reason });
  }

  async end(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await once(this.#stream, 'close');
  }

  #write(text: string): void {
    this.#stream?.write(iconv.encode(text, this.#form?.encoding ?? 'utf-8'));
  }
}
