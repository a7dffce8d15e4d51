import DataLoader from 'dataloader';
import type { Run } from '../graph/engine.ts';

type Batch<Result, Arguments extends unknown[]> = (
  run: Run,
  ids: readonly string[],
  ...more: Arguments
) => Promise<Map<string, Result>>;

/** The DataLoaders of one request: one for each batch function and what it is called with. */
export class Loaders {
  readonly #run: Run;
  readonly #loaders = new Map<unknown, Map<string, DataLoader<string, unknown>>>();

  constructor(run: Run) {
    this.#run = run;
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
