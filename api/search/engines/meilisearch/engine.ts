import { type EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import type { SearchEngine } from '../../engine.ts';
import type { MeilisearchSettings } from '../../settings.ts';
import { ask } from './ask.ts';
import { answering } from './errors.ts';
import { holdDocuments } from './held-documents.ts';
import { keptPlace } from './kept-place.ts';
import { postingTo } from './post.ts';
import { hasIndex, rebuilding } from './rebuild.ts';
import type { Server } from './server.ts';
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
    unions: new WeakMap(),
  };
  const { rebuild, tidy } = rebuilding(client, index);
  const place = keptPlace(client, index);

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
    rebuild: (batches, ready) => answering(url, () => rebuild(batches, ready)),
    place: () => answering(url, place.read),
    keepPlace: (kept) => answering(url, () => place.keep(kept)),
    tidy: () => answering(url, tidy),
    ping: () => answering(url, async () => void (await client.health())),
    close: async () => {},
  };
}
