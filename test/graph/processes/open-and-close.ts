import { type GraphSettings, openGraph } from '../../../graph/open.ts';

/** Opens the graph, says so or why not, and closes it again. */
try {
  const graph = await openGraph(JSON.parse(process.argv[2] ?? '') as GraphSettings);
  await graph.close();
  console.log('opened');
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
