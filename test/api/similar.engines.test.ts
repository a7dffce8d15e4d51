import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSearch } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openSeeded, seededWith } from '../similar/seed-corpus.ts';
import { askCounted } from '../support/counted.ts';
import { describeOnEachEngine } from '../support/engines.ts';

const QUESTION = `{ practices(first: 100) { nodes { id similar(first: 100, language: "en") { totalCount edges {
  score node { id } reasons { facet contribution text { value } shared { id } }
} } } } }`;

interface Edge {
  score: number;
  node: { id: string };
  reasons: { facet: string; contribution: number; text: { value: string }; shared: { id: string }[] }[];
}
interface Likes {
  id: string;
  similar: { totalCount: number; edges: Edge[] };
}

async function likesIn(graph: GraphEngine): Promise<Likes[]> {
  const search = openSearch(graph, console.error);
  const { data, errors } = await askCounted({ graph, search }, QUESTION);
  await search.close();
  expect(errors).toBeUndefined();
  return (data as { practices: { nodes: Likes[] } }).practices.nodes;
}

/** Numbers to the ninth digit: engines give rows in other orders, and adding up in another order rounds otherwise. */
const rounded = (likes: readonly Likes[]) =>
  likes.map(({ id, similar }) => ({
    id,
    total: similar.totalCount,
    edges: similar.edges.map(({ score, node, reasons }) => ({
      id: node.id,
      score: score.toFixed(9),
      reasons: reasons.map((reason) => ({ ...reason, contribution: reason.contribution.toFixed(9) })),
    })),
  }));

let expected: Likes[];
beforeAll(async () => {
  const reference = await openSeeded();
  expected = await likesIn(reference);
  await reference.close();
});

describeOnEachEngine('What is alike in the seed network', ({ open }) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await open();
    await seededWith(graph, []);
  });
  afterAll(() => graph.close());

  it('has the same scores, reasons and order as in another graph of the same', async () => {
    expect(expected.length).toBeGreaterThan(11);
    expect(expected.flatMap(({ similar }) => similar.edges).length).toBeGreaterThan(60);
    expect(rounded(await likesIn(graph))).toEqual(rounded(expected));
  });
});
