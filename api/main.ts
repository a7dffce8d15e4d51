import { resolve } from 'node:path';
import { type GraphEngine, GraphUnavailable } from '../graph/engine.ts';
import { openGraph } from '../graph/open.ts';
import { seedWhereEmpty } from '../seed/seed-where-empty.ts';
import { openTowns } from '../seed/towns/open.ts';
import { BadSetting, readSettings } from './env.ts';
import { listen } from './listen.ts';
import { openSearch, type Search } from './search/open.ts';
import { createServer } from './server.ts';
import { similarityIndexOf } from './similar/similarity-index.ts';

/** Opens the engines, serves until told to stop, and closes everything in turn. */
async function main() {
  const settings = readSettings();
  const graph = await openGraph(settings.graph);
  await seedWhereEmpty(graph, console.log);
  const search = openSearch(
    graph,
    (error) => console.error('The search index could not follow the graph:', error),
    settings.meilisearch,
  );
  const towns = openTowns({ onFailure: (error) => console.error('The gazetteer could not be read:', error) });
  const server = await createServer({ graph, search, towns }, { ...settings, pages: resolve('dist/web') });
  await listen(server, settings);
  announce(server.addresses()[0], settings.introspection);
  readAheadOfQuestions(graph);
  const orders = settings.graph.neo4j ? null : takeOrders(graph, search, settings.graph.directory);
  endOnSignal([server, { close: async () => (await orders)?.close() }, towns, search, graph]);
  await orders;
}

/** In milliseconds. */
const KEPT_UP_EVERY = 5000;

/** What likeness is told from is read, and kept up with the graph, also while nobody asks, so that nobody need wait. */
function readAheadOfQuestions(graph: GraphEngine): void {
  const index = similarityIndexOf(graph.read);
  index.keepUp(KEPT_UP_EVERY);
  index
    .fresh()
    .catch((error: unknown) => console.error('The practices could not be read for comparing them yet:', error));
}

/** Closes all in this order at the first signal, each before what it stands on. */
function endOnSignal(open: readonly { close(): Promise<unknown> }[]) {
  const told = (error: unknown) => console.error('Something could not be closed:', error);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      // One that fails to close must not keep the graph open.
      for (const each of open) await each.close().catch(told);
      process.exit(0);
    });
}

/** While this process has the embedded graph open, imports are handed to it; their code is read after serving began. */
async function takeOrders(graph: GraphEngine, search: Search, directory: string) {
  const { serveImports } = await import('../seed/imports/socket/serve.ts');
  try {
    return await serveImports({ graph, reindex: search.rebuild, missed: search.missed }, directory);
  } catch (error) {
    // A directory that everybody may write to, or a disk that knows no sockets: no reason not to serve.
    console.error(`No import can be handed to this process (${(error as Error).message}); stop it to import.`);
    return null;
  }
}

function announce(address: { address: string; port: number } | undefined, explorer: boolean) {
  if (!address) return;
  const host = address.address.includes(':') ? `[${address.address}]` : address.address;
  const base = `http://${host}:${address.port}`;
  console.log(`Crosstown   ${base}/\nAPI         ${base}/graphql`);
  if (explorer) console.log(`Explorer    ${base}/explore`);
}

main().catch((error: unknown) => {
  // Expected ends say what to do in one sentence; a stack would only hide it.
  const expected = error instanceof BadSetting || error instanceof GraphUnavailable;
  console.error(expected ? error.message : error);
  process.exit(1);
});
