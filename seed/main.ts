import { BadSetting, readSettings } from '../api/env.ts';
import { GraphUnavailable } from '../graph/engine.ts';
import { openGraph } from '../graph/open.ts';
import { BadSeed, loadSeed, reportInWords } from './load.ts';

/** `npm run seed`: loads the seed network into the graph that the environment names. */
async function main(): Promise<void> {
  const graph = await openGraph(readSettings(process.env).graph);
  try {
    console.log(reportInWords(await loadSeed(graph)));
  } finally {
    await graph.close();
  }
}

try {
  await main();
} catch (error) {
  const expected = error instanceof BadSetting || error instanceof BadSeed || error instanceof GraphUnavailable;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
