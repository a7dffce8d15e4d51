import type { Batch } from '../../../graph/model.ts';

/**
 * What rows said of things that are not their own: an organisation, a fund, a place that many rows name is made once
 * and is the same object for all of them, so that it need not go to the graph with each of them again.
 */
export class SaidBefore {
  readonly #said = new WeakSet<object>();

  /** The batch without what an earlier one said of others than its own record; from now on this one said it. */
  withoutOld({ nodes, relationships }: Batch, own: string): Batch {
    return {
      nodes: nodes.filter((node) => node.id === own || this.#isNew(node)),
      relationships: relationships.filter((one) => one.from === own || one.to === own || this.#isNew(one)),
    };
  }

  readonly #isNew = (one: object): boolean => {
    if (this.#said.has(one)) return false;
    this.#said.add(one);
    return true;
  };
}
