import type { Migration } from './migration.ts';

/** Changes are numbered from one counter, so that an index can follow them in order. */
export const startChangeCounter: Migration = {
  id: '0001-start-change-counter',
  apply: async (run) => {
    await run("MERGE (counter:ChangeCounter {id: 'changes'}) SET counter.last = coalesce(counter.last, 0)");
  },
};
