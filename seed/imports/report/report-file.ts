import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { ImportSummary } from '../import-file.ts';
import type { Finding } from './finding.ts';

/** Writes the report for programs as it comes about: {"findings": […], "summary": {…}}, never all of it in memory. */
export class ReportFile {
  readonly #stream: WriteStream;
  #first = true;

  constructor(path: string) {
    this.#stream = createWriteStream(path);
    this.#stream.write('{\n"findings": [');
  }

  add(finding: Finding): void {
    this.#stream.write(`${this.#first ? '\n' : ',\n'}${JSON.stringify(finding)}`);
    this.#first = false;
  }

  async end(summary: ImportSummary): Promise<void> {
    this.#stream.end(`\n],\n"summary": ${JSON.stringify(summary, null, 2)}\n}\n`);
    await once(this.#stream, 'close');
  }
}
