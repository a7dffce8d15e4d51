import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type GraphEngine, GraphInUse } from '../../../graph/engine.ts';
import { type GraphSettings, openGraph } from '../../../graph/open.ts';
import { connectToOwner } from './hand-over.ts';

/** How often to look whether the graph is free, in milliseconds. */
const PACE = 300;

/**
 * Works on the graph itself, or hands the work to the process that has it open. Where another command has it open, which
 * takes no orders, this waits for its end.
 * @throws GraphInUse where the person does not want to wait on
 */
export async function withGraphOrOwner<Result>(
  settings: GraphSettings,
  work: { here(graph: GraphEngine): Promise<Result>; there(owner: Socket): Promise<Result> },
  signal?: AbortSignal,
): Promise<Result> {
  for (let waits = false; ; waits = true) {
    const owner = settings.neo4j ? null : await connectToOwner(settings.directory);
    if (owner) return work.there(owner);
    const graph = await openedUnlessInUse(settings, waits, signal);
    if (!graph) {
      await setTimeout(PACE);
      continue;
    }
    try {
      return await work.here(graph);
    } finally {
      await graph.close();
    }
  }
}

async function openedUnlessInUse(settings: GraphSettings, waits: boolean, signal?: AbortSignal) {
  try {
    return await openGraph(settings);
  } catch (error) {
    if (!(error instanceof GraphInUse) || signal?.aborted) throw error;
    if (!waits) console.error(`${error.message}\nWaiting for it to end; Ctrl-C gives up.`);
    return null;
  }
}
