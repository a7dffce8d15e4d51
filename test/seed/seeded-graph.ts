import { afterAll, beforeAll } from 'vitest';
import type { GraphEngine, Run } from '../../graph/engine.ts';
import { loadSeed } from '../../seed/load.ts';
import { describeOnEachEngine } from '../support/engines.ts';

/** Declares a suite that asks the seed network, in both engines, with nothing but Cypher. */
export function describeSeedNetwork(title: string, suite: (ask: Run) => void): void {
  describeOnEachEngine(title, (engine) => {
    let graph: GraphEngine;
    beforeAll(async () => {
      graph = await engine.open();
      await loadSeed(graph);
    });
    afterAll(() => graph.close());
    suite((cypher, parameters) => graph.read(cypher, parameters));
  });
}
