import { afterEach, beforeEach, expect, it } from 'vitest';
import { practicesOfConcepts } from '../../graph/cypher/concept.ts';
import { pageOf } from '../../graph/cypher/list.ts';
import { orderedBy } from '../../graph/cypher/order.ts';
import type { Position, Window } from '../../graph/cypher/pages.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { practiceRecord, relationship, themeRecord, write } from '../support/graph-of-practices.ts';

type Rows = { node: { id: string }; position: Position }[];
type Ask = (graph: GraphEngine, window: Window) => Promise<Rows>;

const THEME = 'theme:housing';
const LISTS: [what: string, ask: Ask][] = [
  [
    'of a kind, with many ties',
    (graph, window) => pageOf(graph.read, 'Practice', [], orderedBy('PERIOD', 'ASC'), window),
  ],
  ['turned round', (graph, window) => pageOf(graph.read, 'Practice', [], orderedBy('PERIOD', 'DESC'), window)],
  [
    'inside a thing',
    async (graph, window) => (await practicesOfConcepts.page(graph.read, [THEME], window)).get(THEME) ?? [],
  ],
];

/** Reads a list to its end in pages of three; `meanwhile` runs between two pages. */
async function walk(ask: (window: Window) => Promise<Rows>, backwards: boolean, meanwhile = async () => {}) {
  const seen: string[] = [];
  let at: Position | null = null;
  for (let page = 0; page < 30; page++) {
    const window: Window = { limit: 3, backwards, after: backwards ? null : at, before: backwards ? at : null };
    const rows: Rows = await ask(window);
    if (rows.length === 0) return seen;
    const ids = rows.map(({ node }) => node.id);
    if (backwards) seen.unshift(...ids);
    else seen.push(...ids);
    at = rows.at(backwards ? 0 : -1)?.position ?? null;
    await meanwhile();
  }
  throw new Error('The list never ends.');
}

describeOnEachEngine('Pages', (engine) => {
  let graph: GraphEngine;
  let added: number;
  const add = async (names: string[]) => {
    const nodes = names.map((name, index) =>
      practiceRecord(name, name, index % 3 === 0 ? {} : { periodFrom: `20${10 + (index % 2)}-01-01` }),
    );
    const relationships = nodes.map(({ id }) => relationship('ABOUT', id, THEME, { as: 'TOPIC' }));
    await write(graph, { nodes: [themeRecord('housing'), ...nodes], relationships });
  };
  beforeEach(async () => {
    graph = await engine.open();
    added = 0;
    await add(Array.from({ length: 11 }, (_, index) => `m${String(index).padStart(2, '0')}`));
  });
  afterEach(() => graph.close());

  it.each(LISTS)('of a list %s give everything once, forwards and backwards alike', async (_, ask) => {
    const there = await walk((window) => ask(graph, window), false);
    expect(new Set(there).size).toBe(11);
    expect(await walk((window) => ask(graph, window), true)).toEqual(there);
  });

  it.each(LISTS)('of a list %s skip and repeat nothing while rows are added on all sides', async (_, ask) => {
    const before = await walk((window) => ask(graph, window), false);
    for (const backwards of [false, true]) {
      const seen = await walk(
        (window) => ask(graph, window),
        backwards,
        () => {
          added += 1;
          return added > 8 ? Promise.resolve() : add([`a${added}`, `b${added}`, `z${added}`]);
        },
      );
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
    }
  });

  it('lie between two places where both are given', async () => {
    const [, ask] = LISTS[0] as (typeof LISTS)[number];
    const all = await ask(graph, { limit: 99, backwards: false, after: null, before: null });
    const [after, before] = [all[2]?.position ?? null, all[7]?.position ?? null];
    for (const backwards of [false, true]) {
      const between = await ask(graph, { limit: 99, backwards, after, before });
      expect(between).toEqual(all.slice(3, 7));
    }
  });

  it('go on from a place whose row is gone', async () => {
    const [, ask] = LISTS[0] as (typeof LISTS)[number];
    const all = await ask(graph, { limit: 99, backwards: false, after: null, before: null });
    await graph.write((run) => run('MATCH (n:Practice {id: $id}) DETACH DELETE n', { id: all[4]?.node.id }));
    const rest = await ask(graph, { limit: 99, backwards: false, after: all[4]?.position ?? null, before: null });
    expect(rest).toEqual(all.slice(5));
  });
});
