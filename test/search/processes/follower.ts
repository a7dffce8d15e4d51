import type { SearchEngine } from '../../../api/search/engine.ts';
import { followChanges } from '../../../api/search/follow/follow-changes.ts';
import { openEngine } from '../../../api/search/open.ts';
import type { MeilisearchSettings } from '../../../api/search/settings.ts';
import { type GraphSettings, openGraph } from '../../../graph/open.ts';
import { shortCursor, writePractices } from '../../support/followed-graph.ts';

/** Where a follower can be stopped: what it did last, or is about to do. */
export type Step =
  | 'about to put'
  | 'put'
  | 'place kept'
  | 'building'
  | 'about to take the place of the present index'
  | 'in the place of the former index';

export interface FollowerSettings {
  graph: GraphSettings;
  meilisearch: Required<Pick<MeilisearchSettings, 'index'>> & MeilisearchSettings;
  at: Step;
  signal: 'SIGKILL' | 'SIGSTOP';
}

/**
 * Follows a graph until its index has caught up, then sends itself a signal at the given step of what comes next: a change
 * of a practice, or a building that was asked for.
 */
const { graph: settings, meilisearch, at, signal } = JSON.parse(process.argv[2] ?? '') as FollowerSettings;
const graph = await openGraph(settings);
const engine = openEngine(meilisearch);
const cursor = shortCursor(graph, meilisearch.index);
let armed = false;

function reached(step: Step): void {
  if (!armed || step !== at) return;
  armed = false;
  console.log(step);
  process.kill(process.pid, signal);
}

async function* stoppedIn<Batch>(batches: AsyncIterable<Batch>) {
  for await (const batch of batches) {
    yield batch;
    reached('building');
  }
}

const watched: SearchEngine = {
  ...engine,
  put: async (documents) => {
    reached('about to put');
    await engine.put(documents);
    reached('put');
  },
  keepPlace: async (place) => {
    await engine.keepPlace(place);
    reached('place kept');
  },
  rebuild: async (documents, ready) => {
    await engine.rebuild(stoppedIn(documents), async () => {
      await ready?.();
      reached('about to take the place of the present index');
    });
    reached('in the place of the former index');
  },
};
const follower = followChanges(graph, watched, cursor, (error) => console.error(error));
await follower.caughtUp();
armed = true;
if (at === 'about to put' || at === 'put' || at === 'place kept') await writePractices(graph, ['one'], 'changed mills');
else await cursor.rebuilding.ask();
