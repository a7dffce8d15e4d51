import { BACKGROUND_KINDS, type Background, backgroundsOf } from '../../graph/cypher/similar.ts';
import type { Run } from '../../graph/engine.ts';
import { groupBy } from '../../graph/group-by.ts';
import { kindOf } from '../../graph/kinds.ts';

/**
 * What is known of the places, bodies, funds and programmes that practices name. A new practice touches each of those; only where
 * one of them itself has changed must all practices that name it be read again.
 */
export class Backgrounds {
  readonly #known = new Map<string, string>();

  async readAll(run: Run): Promise<void> {
    for (const kind of BACKGROUND_KINDS)
      for (const background of await backgroundsOf(run, kind, null))
        this.#known.set(background.id, printOf(background));
  }

  /** Which of these have changed since they were last read, new ones left out: nothing that is held names them. */
  async changedAmong(run: Run, ids: readonly string[]): Promise<string[]> {
    const byKind = groupBy(ids, kindOf);
    const changed: string[] = [];
    for (const kind of BACKGROUND_KINDS) {
      const ofKind = byKind.get(kind);
      if (!ofKind) continue;
      for (const background of await backgroundsOf(run, kind, ofKind)) {
        const before = this.#known.get(background.id);
        const now = printOf(background);
        if (before !== undefined && before !== now) changed.push(background.id);
        this.#known.set(background.id, now);
      }
    }
    return changed;
  }
}

/** The same for the same, in whatever order the graph gives it. */
const printOf = (background: Background) => JSON.stringify({ ...background, tied: [...background.tied].sort() });
