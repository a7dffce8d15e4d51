import { bench, describe } from 'vitest';
import { themesOf } from '../../graph/cypher/concept.ts';
import { countOf } from '../../graph/cypher/list.ts';
import { nodesById } from '../../graph/cypher/node.ts';
import { testEngines } from '../support/engines.ts';
import { fillWithPractices, practiceId } from './corpus.ts';

const PRACTICES = 5000;
const twenty = Array.from({ length: 20 }, (_, number) => practiceId(number * 200));

// Vitest runs no hooks around benchmarks, so the graph is opened where they are declared, and ends with the run.
describe.each(testEngines())(`$name, ${PRACTICES} practices`, async ({ open }) => {
  const graph = await open();
  await fillWithPractices(graph, PRACTICES);

  bench('20 practices by id', async () => {
    await nodesById(graph.read, 'Practice', twenty);
  });
  bench('the themes of 20 practices', async () => {
    await themesOf(graph.read, twenty);
  });
  bench('how many practices there are', async () => {
    await countOf(graph.read, 'Practice', []);
  });
});
