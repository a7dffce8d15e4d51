import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesAfter, lastChange } from '../../graph/cypher/change.ts';
import { createNodes, nodesById } from '../../graph/cypher/node.ts';
import { ConstraintViolation, type GraphEngine, type Run } from '../../graph/engine.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { practiceRecord, relationship, themeRecord, write } from '../support/graph-of-practices.ts';

const theme = (slug: string) => ({ id: `theme:${slug}`, properties: { name_en: slug } });
const isThere = async (run: Run, slug: string) => (await nodesById(run, 'Theme', [`theme:${slug}`])).size === 1;

describeOnEachEngine('A transaction', (engine) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await engine.open();
    await write(graph, { nodes: [themeRecord('taken')] });
  });
  afterAll(() => graph.close());

  it('gives what its work gives, and keeps what it wrote', async () => {
    const result = await graph.write(async (run) => {
      await createNodes(run, 'Theme', [theme('kept')]);
      return { seen: await isThere(run, 'kept') };
    });
    expect(result).toEqual({ seen: true });
    expect(await isThere(graph.read, 'kept')).toBe(true);
  });

  it('keeps nothing where its work throws, and passes the error on as it is', async () => {
    const error = new Error('changed our mind');
    const failed = graph.write(async (run) => {
      await createNodes(run, 'Theme', [theme('dropped')]);
      await run("MATCH (n:Theme {id: 'theme:taken'}) SET n.name_en = 'changed' DETACH DELETE n");
      throw error;
    });
    await expect(failed).rejects.toBe(error);
    expect(await isThere(graph.read, 'dropped')).toBe(false);
    expect((await nodesById(graph.read, 'Theme', ['theme:taken'])).get('theme:taken')?.name_en).toBe('taken');
  });

  it('keeps nothing of a statement that fails half-way', async () => {
    const rows = [theme('half-1'), theme('taken'), theme('half-2')];
    await expect(graph.write((run) => createNodes(run, 'Theme', rows))).rejects.toThrow(ConstraintViolation);
    expect(await isThere(graph.read, 'half-1')).toBe(false);
    const divided = graph.write((run) => run("UNWIND [1, 0] AS x CREATE (:Theme {id: 'theme:by-' + x, v: 1 / x})"));
    await expect(divided).rejects.toThrow();
    expect(await isThere(graph.read, 'by-1')).toBe(false);
  });

  it('keeps nothing after a failed statement, even where its work goes on', async () => {
    const goingOn = graph.write(async (run) => {
      await createNodes(run, 'Theme', [theme('before')]);
      await createNodes(run, 'Theme', [theme('taken')]).catch(() => undefined);
      await createNodes(run, 'Theme', [theme('after')]).catch(() => undefined);
    });
    await expect(goingOn).rejects.toThrow();
    expect([await isThere(graph.read, 'before'), await isThere(graph.read, 'after')]).toEqual([false, false]);
  });

  it('goes on well after one that failed', async () => {
    await expect(graph.write((run) => run('THIS IS NO CYPHER'))).rejects.toThrow();
    await expect(graph.read('NOR IS THIS')).rejects.toThrow();
    await graph.write((run) => createNodes(run, 'Theme', [theme('afterwards')]));
    expect(await isThere(graph.read, 'afterwards')).toBe(true);
  });

  it('shows nobody else what is not kept yet', async () => {
    let seenOutside: boolean | undefined;
    await graph.write(async (run) => {
      await createNodes(run, 'Theme', [theme('unfinished')]);
      seenOutside = await isThere(graph.read, 'unfinished');
    });
    expect(seenOutside).toBe(false);
    expect(await isThere(graph.read, 'unfinished')).toBe(true);
  });

  describe('against uniqueness', () => {
    const violates = (cypher: string) =>
      expect(graph.write((run) => run(cypher))).rejects.toBeInstanceOf(ConstraintViolation);

    it('cannot create a second node with an id', () => violates("CREATE (:Theme {id: 'theme:taken'})"));
    it('cannot create two at once', () => violates("UNWIND [1, 2] AS x CREATE (:Theme {id: 'theme:twice'})"));
    it('cannot rename one to another', async () => {
      await graph.write((run) => createNodes(run, 'Theme', [theme('renamed')]));
      await violates("MATCH (n:Theme {id: 'theme:renamed'}) SET n.id = 'theme:taken'");
    });
    it('can use an id for another kind, and again after it was deleted', async () => {
      await graph.write((run) => run("CREATE (:Method {id: 'theme:taken'})"));
      await graph.write((run) => run("CREATE (:Theme {id: 'theme:freed'})"));
      await graph.write((run) => run("MATCH (n:Theme {id: 'theme:freed'}) DELETE n"));
      await graph.write((run) => run("CREATE (:Theme {id: 'theme:freed'})"));
      expect(await isThere(graph.read, 'freed')).toBe(true);
    });
    it('finds by MERGE what is there, and creates the rest once', async () => {
      const ids = ['theme:taken', 'theme:merged', 'theme:merged'];
      await graph.write((run) => run('UNWIND $ids AS id MERGE (n:Theme {id: id}) SET n.merged = true', { ids }));
      const rows = await graph.read('MATCH (n:Theme {merged: true}) RETURN n.id AS id ORDER BY id');
      expect(rows).toEqual([{ id: 'theme:merged' }, { id: 'theme:taken' }]);
    });
  });
});

describeOnEachEngine('Many writers at once', (engine) => {
  let graph: GraphEngine;
  const writers = Array.from({ length: 30 }, (_, index) => index);
  beforeAll(async () => {
    graph = await engine.open();
    await write(graph, { nodes: [themeRecord('shared')] });
  });
  afterAll(() => graph.close());

  it('all land, and their changes follow each other without gaps', async () => {
    const first = await lastChange(graph.read);
    await Promise.all(
      writers.map((index) =>
        write(graph, {
          nodes: [practiceRecord(`w${index}`, `Written by ${index}`)],
          relationships: [relationship('ABOUT', `practice:w${index}`, 'theme:shared', { as: 'TOPIC' })],
        }),
      ),
    );
    const [row] = await graph.read(
      "MATCH (p:Practice)-[:ABOUT]->(:Theme {id: 'theme:shared'}) RETURN count(DISTINCT p) AS written",
    );
    expect(row).toEqual({ written: writers.length });
    const changes = await changesAfter(graph.read, first, 100);
    expect(changes.map(({ number }) => number)).toEqual(writers.map((index) => first + index + 1));
    expect(new Set(changes.flatMap(({ ids }) => ids)).size).toBe(writers.length + 1);
  });

  it('lose none of what they add to the same node', async () => {
    await Promise.all(
      writers.map(() =>
        graph.write((run) => run("MATCH (n:Theme {id: 'theme:shared'}) SET n.visits = coalesce(n.visits, 0) + 1")),
      ),
    );
    const [row] = await graph.read("MATCH (n:Theme {id: 'theme:shared'}) RETURN n.visits AS visits");
    expect(row).toEqual({ visits: writers.length });
  });

  it('of whom one fails take no harm', async () => {
    const failing = graph.write(async (run) => {
      await run("MATCH (n:Theme {id: 'theme:shared'}) SET n.spoilt = true");
      throw new Error('one of many');
    });
    const others = writers.map((index) =>
      graph.write((run) => createNodes(run, 'Method', [{ id: `method:${index}`, properties: {} }])),
    );
    await expect(failing).rejects.toThrow('one of many');
    await Promise.all(others);
    const [row] = await graph.read(
      "MATCH (n:Theme {id: 'theme:shared'}) MATCH (m:Method) RETURN n.spoilt AS spoilt, count(m) AS methods",
    );
    expect(row).toEqual({ spoilt: null, methods: writers.length });
  });

  it('make one node when all MERGE the same', async () => {
    await Promise.all(writers.map(() => graph.write((run) => run("MERGE (:Trait {id: 'trait:one'})"))));
    expect(await graph.read('MATCH (t:Trait) RETURN count(t) AS made')).toEqual([{ made: 1 }]);
  });
});
