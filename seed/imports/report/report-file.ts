import type { ImportSummary } from '../import-file.ts';
import type { Finding } from './finding.ts';
import { WrittenFile } from './written-file.ts';

/** Writes the report for programs as it comes about: {"findings": […], "summary": {…}}, never all of it in memory. */
export class ReportFile {
  readonly #file: WrittenFile;
  #first = true;

  constructor(path: string) {
    this.#file = new WrittenFile(path);
    this.#file.write('{\n"findings": [');
  }

  add(finding: Finding): void {
    this.#file.write(`${this.#first ? '\n' : ',\n'}${JSON.stringify(finding)}`);
    this.#first = false;
  }

  async end(summary: ImportSummary): Promise<void> {
    this.#file.write(`\n],\n"summary": ${JSON.stringify(summary, null, 2)}\n}\n`);
    await this.#file.end();
  }
}
