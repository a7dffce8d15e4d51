import { type EnqueuedTaskPromise, Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { SearchDocument } from '../../document.ts';
import type { SearchEngine } from '../../engine.ts';
import type { MeilisearchSettings } from '../../settings.ts';
import { ask } from './ask.ts';
import { answering } from './errors.ts';
import { holdDocuments } from './held-documents.ts';
import { postingTo } from './post.ts';
import type { Server } from './server.ts';
import { INDEX_SETTINGS } from './settings.ts';
import { keyOf, type StoredDocument, stored } from './stored-document.ts';
import { taskQueue } from './tasks.ts';
import { askingForUnions, askingTogether } from './together.ts';

const PATIENCE = 5_000;

/**
 * A compressed answer comes in pieces, each of which waits 40 milliseconds for the one before to be acknowledged: that is
 * many times what the search itself takes.
 */
const UNCOMPRESSED = { headers: { 'accept-encoding': 'identity' } };

/** Search on a Meilisearch server. */
export function openMeilisearch({
  url,
  key,
  index,
}: Required<Pick<MeilisearchSettings, 'index'>> & MeilisearchSettings): SearchEngine {
  const client = new Meilisearch({
    host: url,
    apiKey: key,
    timeout: PATIENCE,
    requestInit: UNCOMPRESSED,
  });
  const post = postingTo({ url, key }, PATIENCE);
  const live = client.index<StoredDocument>(index);
  const server: Server = {
    client,
    index,
    held: holdDocuments(),
    ask: askingTogether(post),
    askUnion: askingForUnions(post),
    counted: new WeakMap(),
    lookedUp: new WeakMap(),
  };
  const shadowName = `${index}-shadow`;

  async function rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const shadow = client.index<StoredDocument>(shadowName);
    const tasks = taskQueue(client);
    await tasks.add(client.deleteIndex(shadowName), 'index_not_found');
    await tasks.add(client.createIndex(shadowName, { primaryKey: 'key' }));
    await tasks.add(shadow.updateSettings(INDEX_SETTINGS));
    for await (const documents of batches) await tasks.add(shadow.addDocuments(documents.map(stored)));
    await tasks.done();
    await tasks.add(client.createIndex(index, { primaryKey: 'key' }), 'index_already_exists');
    await tasks.add(client.swapIndexes([{ indexes: [index, shadowName], rename: false }]));
    await tasks.add(client.deleteIndex(shadowName));
    await tasks.done();
  }

  /** Does a thing to the live index, and waits until searches see it. */
  async function change(task: () => EnqueuedTaskPromise): Promise<void> {
    const tasks = taskQueue(client);
    await tasks.add(task());
    await tasks.done();
  }

  return {
    name: 'meilisearch',
    search: (request) => answering(url, () => ask(server, request)),
    exists: () => answering(url, () => hasIndex(client, index)),
    put: (documents) =>
      answering(url, async () => {
        if (documents.length > 0) await change(() => live.addDocuments(documents.map(stored)));
      }),
    remove: (ids) =>
      answering(url, async () => {
        if (ids.length > 0) await change(() => live.deleteDocuments(ids.map(keyOf)));
      }),
    rebuild: (batches) => answering(url, () => rebuild(batches)),
    ping: () => answering(url, async () => void (await client.health())),
    close: async () => {},
  };
}

async function hasIndex(client: Meilisearch, index: string): Promise<boolean> {
  try {
    await client.getRawIndex(index);
    return true;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return false;
    throw error;
  }
}
