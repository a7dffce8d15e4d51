import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConceptTree } from '../../api/similar/concept-tree.ts';
import { drawn } from '../../api/similar/read-all.ts';
import { readPractices } from '../../api/similar/read-practices.ts';
import { similarityHealth } from '../../api/similar/similarity-health.ts';
import { similarityIndexOf } from '../../api/similar/similarity-index.ts';
import type { GraphEngine, Run } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { fillWithAlikes } from '../bench/similar-network.ts';
import { scratchDirectory } from '../support/scratch.ts';

let graph: GraphEngine;
let ids: string[];
beforeEach(async () => {
  graph = await openGraph({ directory: scratchDirectory('similar-health') });
  ids = await fillWithAlikes(graph, 600);
});
afterEach(() => graph.close());

test('the health of the comparisons says how many practices are read so far', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const read: Run = async (cypher, parameters) => {
    // The second batch waits.
    if (cypher.startsWith('MATCH (p:Practice) WHERE p.id > $after') && parameters?.after !== '') await held;
    return graph.read(cypher, parameters);
  };
  const detail = async () => (await similarityHealth(read)).detail;
  expect(await detail()).toBe('Reads the graph when it is first asked.');
  const reading = similarityIndexOf(read).fresh();
  await expect.poll(detail, { timeout: 10_000 }).toBe('Reads the practices: 500 of 600 so far.');
  expect(await similarityHealth(read)).toMatchObject({ work: 'READING', done: 500, total: 600, behind: null });
  letGo();
  await reading;
  expect(await detail()).toBe('Up to date.');
  expect(await similarityHealth(read)).toMatchObject({ work: 'UP_TO_DATE', done: null, total: null, behind: 0 });
});

test('whatever else is due has its turn while practices are drawn', async () => {
  const [records, tree] = await Promise.all([
    readPractices(graph.read, ids.slice(0, 200)),
    readConceptTree(graph.read),
  ]);
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  expect(await drawn(records, tree)).toHaveLength(200);
  isOver = true;
  expect(turns).toBeGreaterThan(10);
});
