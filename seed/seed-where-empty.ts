import { countOf } from '../graph/cypher/list.ts';
import type { GraphEngine } from '../graph/engine.ts';

/** Whether nothing was ever put into the graph. */
export const isEmpty = async (graph: GraphEngine): Promise<boolean> => (await countOf(graph.read, 'Source', [])) === 0;

/**
 * Loads the seed network into a graph that is empty: what comes in later is held against its concepts and places.
 * @param tell hears of it, a text or two
 */
export async function seedWhereEmpty(graph: GraphEngine, tell: (text: string) => void): Promise<void> {
  if (!(await isEmpty(graph))) return;
  tell('The graph is empty: loading the seed network.');
  // Its facts in 28 languages take a while to read, and are needed once.
  const { loadSeed, reportInWords } = await import('./load.ts');
  tell(reportInWords(await loadSeed(graph)));
}
