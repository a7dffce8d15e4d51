import { afterEach, beforeEach, expect, it } from 'vitest';
import { changesAfter, lastChange } from '../../graph/cypher/change.ts';
import { nodesById } from '../../graph/cypher/node.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Batch } from '../../graph/model.ts';
import { carryOut, planBatch, writeBatch } from '../../graph/write.ts';
import { MissingEndpoint } from '../../graph/write-relationships.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { practiceRecord, relationship, themeRecord } from '../support/graph-of-practices.ts';

const FIRST = '2026-01-01T00:00:00.000Z';
const SECOND = '2026-02-02T00:00:00.000Z';
const GARDENS = practiceRecord('gardens', 'Gardens', { aims_en: 'Greener streets', cost: 10, tags: ['a', 'b'] });
const BATCH: Batch = {
  nodes: [GARDENS, themeRecord('green'), themeRecord('soil')],
  relationships: [
    relationship('ABOUT', GARDENS.id, 'theme:green', { as: 'TOPIC' }),
    relationship('ABOUT', GARDENS.id, 'theme:green', { as: 'AXIS' }),
    relationship('RELATED', 'theme:green', 'theme:soil', { since: 2000 }),
  ],
};
const NOTHING = { created: 0, changed: 0 };

describeOnEachEngine('Writing a batch', (engine) => {
  let graph: GraphEngine;
  const practice = async () => (await nodesById(graph.read, 'Practice', [GARDENS.id])).get(GARDENS.id);
  const edges = () =>
    graph.read('MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, r {.*} AS r, b.id AS b ORDER BY a, b, r.`as`');
  beforeEach(async () => {
    graph = await engine.open();
    const report = await writeBatch(graph, BATCH, FIRST);
    const created = { created: 3, changed: 0, unchanged: 0 };
    expect(report).toEqual({ nodes: created, relationships: created });
  });
  afterEach(() => graph.close());

  it('creates it as it is told, with the moment, and notes it for the indexes', async () => {
    expect(await practice()).toEqual({ id: GARDENS.id, ...GARDENS.properties, createdAt: FIRST, updatedAt: FIRST });
    expect(await edges()).toEqual([
      { a: GARDENS.id, type: 'ABOUT', r: { as: 'AXIS' }, b: 'theme:green' },
      { a: GARDENS.id, type: 'ABOUT', r: { as: 'TOPIC' }, b: 'theme:green' },
      { a: 'theme:green', type: 'RELATED', r: { since: 2000 }, b: 'theme:soil' },
    ]);
    const [change] = await changesAfter(graph.read, 0, 9);
    expect(change).toMatchObject({ number: 1, at: FIRST });
    expect(change?.ids.toSorted()).toEqual([GARDENS.id, 'theme:green', 'theme:soil']);
  });

  it('a second time changes nothing, and notes nothing', async () => {
    const before = [await practice(), await edges()];
    const left = { ...NOTHING, unchanged: 3 };
    expect(await writeBatch(graph, BATCH, SECOND)).toEqual({ nodes: left, relationships: left });
    expect([await practice(), await edges()]).toEqual(before);
    expect(await lastChange(graph.read)).toBe(1);
  });

  it('writes only what differs, and takes off what is null', async () => {
    const properties = { aims_en: null, cost: 11, tags: ['b', 'a'] };
    const report = await writeBatch(
      graph,
      {
        nodes: [{ ...GARDENS, properties }, themeRecord('soil')],
        relationships: [relationship('RELATED', 'theme:green', 'theme:soil', { since: 2001, note: 'seen' })],
      },
      SECOND,
    );
    expect(report).toEqual({
      nodes: { created: 0, changed: 1, unchanged: 1 },
      relationships: { created: 0, changed: 1, unchanged: 0 },
    });
    const { aims_en: _, ...kept } = GARDENS.properties;
    expect(await practice()).toEqual({
      id: GARDENS.id,
      ...kept,
      cost: 11,
      tags: ['b', 'a'],
      createdAt: FIRST,
      updatedAt: SECOND,
    });
    expect((await edges()).at(-1)).toMatchObject({ r: { since: 2001, note: 'seen' } });
    const [change] = await changesAfter(graph.read, 1, 9);
    expect(change?.ids.toSorted()).toEqual([GARDENS.id, 'theme:green', 'theme:soil']);
  });

  it('only adds where that is asked for', async () => {
    const properties = { name_en: 'Other gardens', name_it: 'Giardini' };
    await writeBatch(graph, { nodes: [{ ...GARDENS, properties, onlyAdds: true }], relationships: [] }, SECOND);
    expect(await practice()).toMatchObject({ name_en: 'Gardens', name_it: 'Giardini' });
  });

  it('keeps whence a thing came, and which later imports found it', async () => {
    const found = (id: string, row: number): Batch => ({
      nodes: [{ ...practiceRecord('imported', 'Imported'), origin: { import: id, file: 'list.csv', row } }],
      relationships: [],
    });
    await writeBatch(graph, found('import:one', 3), FIRST);
    await writeBatch(graph, found('import:two', 8), SECOND);
    const stored = (await nodesById(graph.read, 'Practice', ['practice:imported'])).get('practice:imported');
    expect(stored).toMatchObject({
      importedBy: ['import:one', 'import:two'],
      importedFile: 'list.csv',
      importedRow: 3,
      updatedAt: FIRST,
    });
  });

  it.each([
    ['that is nowhere', relationship('ABOUT', GARDENS.id, 'theme:nowhere', { as: 'TOPIC' }), 'theme:nowhere'],
    ['of no kind', relationship('ABOUT', 'nonsense', 'theme:green', { as: 'TOPIC' }), 'nonsense'],
    [
      'that is nowhere, from a new node',
      relationship('ABOUT', 'practice:new', 'theme:none', { as: 'AXIS' }),
      'theme:none',
    ],
  ])('keeps nothing where a relationship names a node %s, not even the note', async (_, broken, named) => {
    const batch = { nodes: [practiceRecord('new', 'New')], relationships: [...BATCH.relationships, broken] };
    const writing = writeBatch(graph, batch, SECOND);
    await expect(writing).rejects.toThrow(MissingEndpoint);
    await expect(writing).rejects.toThrow(named);
    expect((await nodesById(graph.read, 'Practice', ['practice:new'])).size).toBe(0);
    expect(await lastChange(graph.read)).toBe(1);
    expect(await changesAfter(graph.read, 1, 9)).toEqual([]);
  });

  it('leaves no note where its transaction is taken back', async () => {
    const taken = graph.write(async (run) => {
      await carryOut(run, await planBatch(run, { nodes: [themeRecord('new')], relationships: [] }), SECOND);
      expect(await lastChange(run)).toBe(2);
      throw new Error('taken back');
    });
    await expect(taken).rejects.toThrow('taken back');
    expect(await lastChange(graph.read)).toBe(1);
    expect(await changesAfter(graph.read, 0, 9)).toHaveLength(1);
  });

  it('can be planned without writing', async () => {
    const changed: Batch = { nodes: [{ ...GARDENS, properties: { cost: 11 } }], relationships: [] };
    const plan = await planBatch(graph.read, changed);
    expect(plan.nodes.get('Practice')?.changed).toMatchObject([{ id: GARDENS.id, before: { cost: 10 } }]);
    expect(await practice()).toMatchObject({ cost: 10, updatedAt: FIRST });
    expect(await lastChange(graph.read)).toBe(1);
  });

  it('by several at once creates each thing and each relationship once', async () => {
    const more: Batch = {
      nodes: [themeRecord('green'), practiceRecord('shared', 'Shared')],
      relationships: [relationship('ABOUT', 'practice:shared', 'theme:green', { as: 'TOPIC' })],
    };
    const writing = await Promise.allSettled([1, 2, 3, 4].map(() => writeBatch(graph, more, SECOND)));
    // The first wins; on Neo4j, those that planned before it had ended may be told of the violation.
    expect(writing.some(({ status }) => status === 'fulfilled')).toBe(true);
    const [counted] = await graph.read(
      "MATCH (p:Practice {id: 'practice:shared'})-[r:ABOUT]->() RETURN count(DISTINCT p) AS practices, count(r) AS ties",
    );
    expect(counted).toEqual({ practices: 1, ties: 1 });
  });
});
