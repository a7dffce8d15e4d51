import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './messages.ts';
import { type FoundTown, GazetteerUnavailable, type TownQuestion, type Towns } from './port.ts';

interface Options {
  /** Told of what keeps the gazetteer from being read. */
  onFailure: (error: unknown) => void;
  /** Milliseconds without a question after which its memory is given back. */
  idleFor?: number;
}

const TEN_MINUTES = 10 * 60 * 1000;
/** In megabytes. What is read stands outside of the heap, which a thread that has read all needs no more of. */
const LIMITS = { maxOldGenerationSizeMb: 256 };

/** The towns of the gazetteer, which is read at the first question, in a thread of its own: it takes two seconds. */
export function openTowns({ onFailure, idleFor = TEN_MINUTES }: Options): Towns {
  let reader: Reader | null = null;
  const begin = () => {
    const begun = new Reader(idleFor, (failure) => {
      if (reader === begun) reader = null;
      if (failure) onFailure(failure);
    });
    return begun;
  };
  return {
    async find(question) {
      reader ??= begin();
      return reader.find(question);
    },
    close: async () => reader?.end(),
  };
}

interface Waiting {
  resolve: (found: readonly FoundTown[]) => void;
  reject: (error: GazetteerUnavailable) => void;
}

/** One life of the thread, from the first question to the last. */
class Reader {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #idleFor: number;
  readonly #onEnd: (failure?: unknown) => void;
  #asked = 0;
  #idle: NodeJS.Timeout | undefined;

  /** @param onEnd told that it takes no more questions, and what went wrong, if anything did */
  constructor(idleFor: number, onEnd: (failure?: unknown) => void) {
    this.#idleFor = idleFor;
    this.#onEnd = onEnd;
    this.#worker = new Worker(startOfThread(), { resourceLimits: LIMITS });
    let failure: unknown;
    this.#worker.on('message', ({ number, found }: Answered) => this.#take(number, found));
    this.#worker.on('error', (error) => {
      failure = error;
    });
    this.#worker.on('exit', () => {
      clearTimeout(this.#idle);
      onEnd(failure);
      for (const { reject } of this.#waiting.values())
        reject(new GazetteerUnavailable('The gazetteer cannot be read.', { cause: failure }));
    });
    // The process may end without it.
    this.#worker.unref();
  }

  find(question: TownQuestion): Promise<readonly FoundTown[]> {
    clearTimeout(this.#idle);
    const number = this.#asked++;
    this.#worker.postMessage({ number, ...question } satisfies Asked);
    return new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
  }

  async end(): Promise<void> {
    this.#onEnd();
    await this.#worker.terminate();
  }

  #take(number: number, found: readonly FoundTown[]): void {
    this.#waiting.get(number)?.resolve(found);
    this.#waiting.delete(number);
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.end(), this.#idleFor).unref();
  }
}

/** The module that the thread starts with, beside this one: in the bundle, or among the sources. */
function startOfThread(): string {
  const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const start = ['finding-towns.js', 'from-sources.mjs'].map(beside).find(existsSync);
  if (start) return start;
  throw new GazetteerUnavailable('The thread that reads the gazetteer is not part of this build.');
}
