import { readSettings } from '../api/env.ts';
import { openGraph } from '../graph/open.ts';
import { isExpected } from './imports/expected-errors.ts';
import { connectToOwner, handOverOrder } from './imports/socket/hand-over.ts';
import { BadSeed, loadSeed, reportInWords } from './load.ts';

/** `npm run seed`: loads the seed network into the graph that the environment names, through the server that has it open. */
async function main(): Promise<string> {
  const { graph: settings } = readSettings(process.env);
  const owner = settings.neo4j ? null : await connectToOwner(settings.directory);
  if (owner) return handOverOrder(owner, { do: 'seed' });
  const graph = await openGraph(settings);
  try {
    return reportInWords(await loadSeed(graph));
  } finally {
    await graph.close();
  }
}

try {
  console.log(await main());
} catch (error) {
  const expected = isExpected(error) || error instanceof BadSeed;
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}
