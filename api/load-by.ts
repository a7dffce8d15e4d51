import DataLoader from 'dataloader';
import type { Run } from '../graph/engine.ts';
import { answersHeldNow, type HeldAnswers } from './held-answers.ts';

type Batch<Result, Arguments extends unknown[]> = (
  run: Run,
  ids: readonly string[],
  ...more: Arguments
) => Promise<Map<string, Result>>;

/** The DataLoaders of one request: one for each batch function and what it is called with. */
export class Loaders {
  readonly #run: Run;
  readonly #loaders = new Map<unknown, Map<string, DataLoader<string, unknown>>>();
  #held: HeldAnswers | null = null;
  #sharing: Promise<void> | null = null;

  constructor(run: Run) {
    this.#run = run;
  }

  /** Lets this request share what others have read since the last change of the graph, which is looked up once. */
  shareHeld(): Promise<void> {
    this.#sharing ??= answersHeldNow(this.#run).then((held) => {
      this.#held = held;
    });
    return this.#sharing;
  }

  /**
   * Collects the ids asked for in one tick into one call of `batch`.
   * @param more plain values that belong to the question (a window, a filter): equal ones share a loader
   * @returns what the batch function gave for the id, or undefined
   */
  by<Result, Arguments extends unknown[]>(
    batch: Batch<Result, Arguments>,
    id: string,
    ...more: Arguments
  ): Promise<Result | undefined> {
    return this.#loader(batch, more).load(id) as Promise<Result | undefined>;
  }

  /** As `by`, of a batch function that tells of nothing but the graph: what is held is given, and what is read is held. */
  async fromGraph<Result, Arguments extends unknown[]>(
    batch: Batch<Result, Arguments>,
    id: string,
    ...more: Arguments
  ): Promise<Result | undefined> {
    const held = this.#held;
    if (!held) return this.by(batch, id, ...more);
    const question = questionOf(id, more);
    const known = held.get(batch, question);
    if (known) return known.answer as Result | undefined;
    const answer = await this.by(batch, id, ...more);
    held.hold(batch, question, answer);
    return answer;
  }

  /** What `fromGraph` would give, where it is held. */
  known<Result, Arguments extends unknown[]>(
    batch: Batch<Result, Arguments>,
    id: string,
    ...more: Arguments
  ): { answer: Result | undefined } | undefined {
    const known = this.#held?.get(batch, questionOf(id, more));
    return known as { answer: Result | undefined } | undefined;
  }

  #loader<Result, Arguments extends unknown[]>(batch: Batch<Result, Arguments>, more: Arguments) {
    const ofBatch = this.#loaders.get(batch) ?? new Map<string, DataLoader<string, unknown>>();
    this.#loaders.set(batch, ofBatch);
    const question = JSON.stringify(more);
    const loader =
      ofBatch.get(question) ??
      new DataLoader<string, unknown>(async (ids) => {
        const found = await batch(this.#run, ids, ...more);
        return ids.map((id) => found.get(id));
      });
    ofBatch.set(question, loader);
    return loader;
  }
}

const questionOf = (id: string, more: readonly unknown[]) => (more.length === 0 ? id : JSON.stringify([id, ...more]));
