import { randomUUID } from 'node:crypto';
import type { Meilisearch } from 'meilisearch';
import type { SearchDocument } from '../../document.ts';
import { isRefusedFor } from './errors.ts';
import { INDEX_SETTINGS } from './settings.ts';
import { type StoredDocument, stored } from './stored-document.ts';
import { taskQueue } from './tasks.ts';

/** Builds an index anew beside the live one. */
export function rebuilding(client: Meilisearch, index: string) {
  const prefix = `${index}-shadow`;

  async function fill(shadow: string, batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const tasks = taskQueue(client);
    await tasks.add(client.createIndex(shadow, { primaryKey: 'key' }));
    await tasks.add(client.index(shadow).updateSettings(INDEX_SETTINGS));
    for await (const documents of batches)
      await tasks.add(client.index<StoredDocument>(shadow).addDocuments(documents.map(stored)));
    await tasks.done();
  }

  /** Where there is no live index the shadow gets its name: an empty one, made to be swapped, could be left behind. */
  async function swapIn(shadow: string, there: boolean): Promise<void> {
    const tasks = taskQueue(client);
    const swap = there ? { indexes: [index, shadow], rename: false } : { indexes: [shadow, index], rename: true };
    await tasks.add(client.swapIndexes([swap as { indexes: [string, string]; rename: boolean }]));
    await tasks.done();
  }

  return {
    rebuild: async (batches: AsyncIterable<readonly SearchDocument[]>, ready = async () => {}): Promise<void> => {
      // A name of its own: one who lost the lead without knowing it fills no index of another's.
      const shadow = `${prefix}-${randomUUID().slice(0, 8)}`;
      try {
        await fill(shadow, batches);
        const there = await hasIndex(client, index);
        await ready();
        await swapIn(shadow, there);
      } finally {
        // Where the server is gone this is left to be tidied up.
        await client.deleteIndex(shadow).catch(() => undefined);
      }
    },
    tidy: async (): Promise<void> => {
      const { results } = await client.getRawIndexes({ limit: MOST_INDEXES });
      for (const { uid } of results) if (uid.startsWith(prefix)) await client.deleteIndex(uid);
    },
  };
}

/** Far more than anybody has on one server. */
const MOST_INDEXES = 10_000;

export async function hasIndex(client: Meilisearch, index: string): Promise<boolean> {
  try {
    await client.getRawIndex(index);
    return true;
  } catch (error) {
    if (isRefusedFor(error, 'index_not_found')) return false;
    throw error;
  }
}
