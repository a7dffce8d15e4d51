import type { Batch } from '../../../graph/model.ts';

/** Something that rows name besides their record, with all that is to be written of it. */
export interface NamedThing {
  id: string;
  batch: Batch;
}

const MOST_KEPT = 20_000;

/** Organisations, funds, programmes that rows name again and again: each is made once, the same for all of them. */
export class ThingsNamed {
  readonly #made = new Map<string, NamedThing>();

  /** What was made of the very same words before, or else is made of them now. */
  of(words: readonly unknown[], make: () => NamedThing): NamedThing {
    const key = JSON.stringify(words);
    const known = this.#made.get(key);
    if (known) return known;
    if (this.#made.size >= MOST_KEPT) this.#made.clear();
    const made = make();
    this.#made.set(key, made);
    return made;
  }
}
