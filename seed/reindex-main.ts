import { BadSetting, readSettings } from '../api/env.ts';
import { SearchUnavailable } from '../api/search/engine.ts';
import { IndexLed, reindex } from '../api/search/reindex.ts';
import { GraphUnavailable } from '../graph/engine.ts';
import { openGraph } from '../graph/open.ts';
import { ProgressBar } from './imports/report/progress-bar.ts';

/** `npm run reindex`: builds the Meilisearch index anew from the graph, while searches go on. */
async function main(): Promise<string> {
  const settings = readSettings(process.env);
  if (!settings.meilisearch)
    return 'Nothing to rebuild: without MEILI_URL each server builds its index in memory when it starts.';
  const graph = await openGraph(settings.graph);
  const bar = new ProgressBar();
  try {
    const count = await reindex(graph, settings.meilisearch, (done, total) => bar.show(done, { done, total }));
    return `${count} documents indexed anew.`;
  } finally {
    bar.end();
    await graph.close();
  }
}

const EXPECTED = [BadSetting, GraphUnavailable, SearchUnavailable, IndexLed];

try {
  console.log(await main());
} catch (error) {
  console.error(EXPECTED.some((kind) => error instanceof kind) ? (error as Error).message : error);
  process.exitCode = 1;
}
