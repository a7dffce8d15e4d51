import iconv from 'iconv-lite';
import type { RejectForm } from '../read/raw-row.ts';
import { WrittenFile } from './written-file.ts';

/** Writes rows that were rejected, as they came with the reason beside them, in the encoding that they are read in, or UTF-8. */
export class RejectFile {
  readonly #path: string;
  #encoding = 'utf-8';
  /** The encoding of the file, where that cannot hold what is said of its rows. */
  #instead: string | null = null;
  #file: WrittenFile | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Begins the file, anew where an attempt begins anew. */
  begin({ head, encoding }: Pick<RejectForm, 'head' | 'encoding'>): void {
    this.#file?.abandon();
    this.#encoding = holdsReasons(encoding) ? encoding : 'utf-8';
    this.#instead = this.#encoding === encoding ? null : encoding;
    this.#file = new WrittenFile(this.#path);
    const mark = this.#instead || /^utf-?(16|32)/.test(encoding) ? '\ufeff' : '';
    if (head) this.add(`${mark}${head}`);
  }

  add(text: string): void {
    // The mark stands once, at the beginning: "utf-16" would bring one of its own with every row.
    this.#file?.write(iconv.encode(`${text}\n`, this.#encoding, { addBOM: false }));
  }

  /** What to know of the file besides. */
  inWords(): string[] {
    if (!this.#instead) return [];
    return [
      '',
      `The rejects are in UTF-8 with its byte-order mark, as ${this.#instead} has no quotation marks for the reasons; import them with the same mapping all the same.`,
    ];
  }

  async end(): Promise<void> {
    await this.#file?.end();
  }
}

/** The signs that reasons are written with: the ISO 8859 family has none of them. */
const OF_REASONS = '“”…';
const holdsReasons = (encoding: string): boolean =>
  iconv.decode(iconv.encode(OF_REASONS, encoding), encoding) === OF_REASONS;
