import { afterEach, describe, expect, it } from 'vitest';
import { changesAfter } from '../../graph/cypher/change.ts';
import { type GraphEngine, GraphInUse } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { GRAPH_SCHEMA } from '../../graph/schema.ts';
import { describeOnEachEngine, type TestEngine, testEngines } from '../support/engines.ts';
import { practiceRecord, write } from '../support/graph-of-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { type Child, startChild } from './processes/child.ts';

const opened: GraphEngine[] = [];
const children: Child[] = [];
const start = (program: string, settings: object) => {
  const child = startChild(program, settings);
  children.push(child);
  return child;
};
const open = async (...settings: Parameters<typeof openGraph>) => {
  const graph = await openGraph(...settings);
  opened.push(graph);
  return graph;
};
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  await Promise.all(opened.splice(0).map((graph) => graph.close()));
});

describeOnEachEngine('A process that is killed in the middle of writing', (engine) => {
  it('has lost nothing that was acknowledged, and left nothing half-written', async () => {
    const settings = await engine.empty();
    const writer = start('write-on-and-on', settings);
    await writer.printed(25);
    await writer.kill();
    const acknowledged = [...writer.lines];
    const graph = await open(settings);
    const stored = await graph.read<{ id: string; name: string; theme: string }>(
      `MATCH (p:Practice) OPTIONAL MATCH (p)-[:ABOUT]->(t)
       RETURN p.id AS id, p.name_en AS name, t.id AS theme ORDER BY id`,
    );
    expect(stored.map(({ id }) => id).slice(0, acknowledged.length)).toEqual(acknowledged);
    // One more may have been committed just before the word of it was out.
    expect(stored.length - acknowledged.length).toBeLessThanOrEqual(1);
    expect(stored.filter(({ name, theme }) => !name || theme !== 'theme:shared')).toEqual([]);
    const changes = await changesAfter(graph.read, 0, 10_000);
    expect(changes.map(({ number }) => number)).toEqual(changes.map((_, index) => index + 1));
    expect(new Set(changes.flatMap(({ ids }) => ids)).size).toBe(stored.length + 1);
    await write(graph, { nodes: [practiceRecord('afterwards', 'Afterwards')] });
  });
});

describe('Two processes on one embedded graph', () => {
  it('are one too many: the second is told who has it open', async () => {
    const directory = scratchDirectory('owned');
    const owner = start('write-on-and-on', { directory });
    await owner.printed(1);
    const refusal = openGraph({ directory });
    await expect(refusal).rejects.toBeInstanceOf(GraphInUse);
    await expect(refusal).rejects.toThrow(`(process ${owner.pid}, since `);
    await owner.kill();
    await open({ directory });
    const second = start('open-and-close', { directory });
    await second.ended;
    expect(second.lines[0]).toMatch(/^GraphInUse: /);
    expect(second.lines[0]).toContain(`(process ${process.pid}, since `);
  });
});

const shared = testEngines().find(({ name }) => name === 'neo4j');

describe.runIf(shared)('Several processes on one Neo4j', () => {
  it('start at once on an empty database, and each migration is applied once', async () => {
    const settings = await (shared as TestEngine).empty();
    const bare = await open(settings);
    for (const { label, property } of GRAPH_SCHEMA.unique)
      await bare.write((run) => run(`DROP CONSTRAINT ${label}_${property}_unique IF EXISTS`));
    await bare.write((run) => run('MATCH (n) DETACH DELETE n'));
    const starting = [1, 2, 3].map(() => start('open-and-close', settings));
    await Promise.all(starting.map(({ ended }) => ended));
    expect(starting.map(({ lines }) => lines)).toEqual([['opened'], ['opened'], ['opened']]);
    const migrations = await bare.read<{ applied: number }>(
      'MATCH (m:Migration) RETURN m.id AS id, count(*) AS applied',
    );
    expect(migrations.length).toBeGreaterThan(0);
    expect(migrations.every(({ applied }) => applied === 1)).toBe(true);
    expect(await bare.read('SHOW CONSTRAINTS YIELD name RETURN count(*) AS count')).toEqual([
      { count: GRAPH_SCHEMA.unique.length },
    ]);
  });
});
