import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { loadSeed } from '../../seed/load.ts';
import { scratchDirectory } from './scratch.ts';

/** A graph with the seed network that gives its goals only when it is let: an index of it is being built until then. */
export async function openHeldGraph(): Promise<{ graph: GraphEngine; letGo: () => void }> {
  const graph = await openGraph({ directory: scratchDirectory('being-built') });
  await loadSeed(graph);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const read: GraphEngine['read'] = async (cypher, parameters) => {
    if (cypher.startsWith('MATCH (n:Goal) WHERE n.id > $after')) await held;
    return graph.read(cypher, parameters);
  };
  return { graph: { ...graph, read } as GraphEngine, letGo };
}
