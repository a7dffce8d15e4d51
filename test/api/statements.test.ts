import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearch, type Search } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { askCounted } from '../support/counted.ts';
import { connectedPractices, write } from '../support/graph-of-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';

const DEEP = `query ($first: Int!) {
  practices(first: $first) {
    totalCount
    nodes {
      name { value }
      citations { locator source { title { value } } }
      themes { name { value } broader { id } practices(first: 3) { totalCount nodes { id themes { id } } } }
      countries { id code }
      phases { order of { id } stakeholders { nodes { id } } }
      cities { totalCount edges { status node { country { id } practices { nodes { id } } } } }
      stakeholders(roles: [LEAD]) { edges { role node { participations { totalCount nodes { id } } } } }
    }
  }
}`;

describe('The statements that an operation sends to the graph', () => {
  let graph: GraphEngine;
  let search: Search;

  beforeAll(async () => {
    graph = await openGraph({ directory: scratchDirectory('statements') });
    await write(graph, connectedPractices(60));
    search = openSearch(graph, console.error);
    await search.caughtUp();
  });
  afterAll(async () => {
    await search.close();
    await graph.close();
  });

  it('are no more for a list of 50 than for a list of 5', async () => {
    const few = await askCounted({ graph, search }, DEEP, { first: 5 });
    const many = await askCounted({ graph, search }, DEEP, { first: 50 });
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    expect(many.data).toMatchObject({ practices: { totalCount: 60, nodes: { length: 50 } } });
    expect(few.statements.length).toBeGreaterThan(10);
    expect(many.statements.length).toBe(few.statements.length);
  });

  it('leave out what nobody asks for: totals, and the edges beside', async () => {
    const bare = await askCounted({ graph, search }, '{ practices { nodes { id name { value } } } }');
    expect(bare.statements).toHaveLength(1);
    const counted = await askCounted({ graph, search }, '{ practices(first: 1) { totalCount nodes { id } } }');
    expect(counted.statements).toHaveLength(2);
  });

  it('are one for many ids of a kind', async () => {
    const { data, statements } = await askCounted(
      { graph, search },
      '{ nodes(ids: ["practice:p001", "practice:p002", "practice:p001", "nothing", "practice:none"]) { id } }',
    );
    const found = (id: string) => ({ id });
    const [one, two] = [found('practice:p001'), found('practice:p002')];
    expect(data).toEqual({ nodes: [one, two, one, null, null] });
    // The second looks whether the one that is missing was merged into another.
    expect(statements).toHaveLength(2);
  });
});
