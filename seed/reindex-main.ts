import { readSettings } from '../api/env.ts';
import { SearchUnavailable } from '../api/search/engine.ts';
import { IndexLed, RebuildingFailed, reindex } from '../api/search/reindex.ts';
import { isExpected } from './imports/expected-errors.ts';
import { reindexedInWords } from './imports/report/in-words.ts';
import { ProgressBar } from './imports/report/progress-bar.ts';
import { connectToOwner, handOverOrder } from './imports/socket/hand-over.ts';
import { withGraphOrOwner } from './imports/socket/with-owner.ts';

/** `npm run reindex`: builds the search index anew from the graph, while searches go on. */
async function main(): Promise<string> {
  const { graph: settings, meilisearch } = readSettings(process.env);
  const bar = new ProgressBar();
  const show = (done: number, total: number) => bar.show(done, { done, total });
  const handOver = (owner: Parameters<typeof handOverOrder>[0]) =>
    handOverOrder(owner, { do: 'reindex' }, (done, part) => bar.show(done, part));
  try {
    if (meilisearch)
      return await withGraphOrOwner(settings, {
        here: async (graph) => reindexedInWords(await reindex(graph, meilisearch, show)),
        there: handOver,
      });
    const owner = settings.neo4j ? null : await connectToOwner(settings.directory);
    return owner
      ? await handOver(owner)
      : 'Nothing to rebuild: without MEILI_URL each server builds its index in memory when it starts.';
  } finally {
    bar.end();
  }
}

try {
  console.log(await main());
} catch (error) {
  const expected =
    isExpected(error) || [SearchUnavailable, IndexLed, RebuildingFailed].some((known) => error instanceof known);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}
