import { type EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import type { SearchDocument } from '../../document.ts';
import type { SearchEngine } from '../../engine.ts';
import { ask } from './ask.ts';
import { answering } from './errors.ts';
import { INDEX_SETTINGS } from './settings.ts';
import { keyOf, type StoredDocument, stored } from './stored-document.ts';

export interface MeilisearchSettings {
  url: string;
  key?: string;
  /** The name of the index; others may share the server. */
  index?: string;
}

const PATIENCE = 5_000;
/** Tasks of a rebuild may wait behind each other. */
const TASK_PATIENCE = 10 * 60_000;

/** Search on a Meilisearch server. */
export function openMeilisearch({ url, key, index = 'crosstown' }: MeilisearchSettings): SearchEngine {
  const client = new Meilisearch({
    host: url,
    apiKey: key,
    timeout: PATIENCE,
    defaultWaitOptions: { timeout: TASK_PATIENCE, interval: 20 },
  });
  const live = client.index<StoredDocument>(index);
  const shadowName = `${index}-shadow`;

  async function rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    await done(client.deleteIndex(shadowName), 'index_not_found');
    await done(client.createIndex(shadowName, { primaryKey: 'key' }));
    await done(client.index(shadowName).updateSettings(INDEX_SETTINGS));
    for await (const documents of batches)
      await done(client.index<StoredDocument>(shadowName).addDocuments(documents.map(stored)));
    await done(client.createIndex(index, { primaryKey: 'key' }), 'index_already_exists');
    await done(client.swapIndexes([{ indexes: [index, shadowName], rename: false }]));
    await done(client.deleteIndex(shadowName));
  }

  return {
    name: 'meilisearch',
    search: (request) => answering(url, () => ask(client, index, request)),
    put: (documents) =>
      answering(url, async () => {
        if (documents.length > 0) await done(live.addDocuments(documents.map(stored)));
      }),
    remove: (ids) =>
      answering(url, async () => {
        if (ids.length > 0) await done(live.deleteDocuments(ids.map(keyOf)));
      }),
    rebuild: (batches) => answering(url, () => rebuild(batches)),
    ping: () => answering(url, async () => void (await client.health())),
    close: async () => {},
  };
}

/** Waits for a task; one that fails is an error, but for the reason that is no harm here. */
async function done(task: EnqueuedTaskPromise, harmless?: string): Promise<void> {
  const { error } = await task.waitTask();
  if (error && error.code !== harmless) throw new Error(`Meilisearch: ${error.message}`);
}
