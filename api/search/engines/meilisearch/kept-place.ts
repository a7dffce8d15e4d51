import { setTimeout } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';
import type { LogPlace } from '../../engine.ts';
import { isRefusedFor } from './errors.ts';

const KEY = 'place';
/** From one look at what the server still has to do to the next, in milliseconds. */
const PACE = 50;

/** The place in the log of changes up to which an index holds all, in a small index beside it: a copy of the server has both. */
export function keptPlace(client: Meilisearch, index: string) {
  const name = `${index}-place`;
  const beside = client.index<LogPlace & { key: string }>(name);
  const unfinished = async () =>
    (await client.tasks.getTasks({ indexUids: [name], statuses: ['enqueued', 'processing'] })).total;
  return {
    read: async (): Promise<LogPlace | null> => {
      while ((await unfinished()) > 0) await setTimeout(PACE);
      try {
        const { number, mark } = await beside.getDocument(KEY);
        return { number, mark };
      } catch (error) {
        // There is no place kept, or nothing that could keep it.
        if (isRefusedFor(error, 'index_not_found', 'document_not_found')) return null;
        throw error;
      }
    },
    /** Not waited for: the server works its tasks off in order, and who reads waits. */
    keep: async ({ number, mark }: LogPlace): Promise<void> => {
      await beside.addDocuments([{ key: KEY, number, mark }], { primaryKey: 'key' });
    },
  };
}
