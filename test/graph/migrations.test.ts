import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesAfter, lastChange } from '../../graph/cypher/change.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { migrate } from '../../graph/migrations/migrate.ts';
import type { Migration } from '../../graph/migrations/migration.ts';
import { openGraph } from '../../graph/open.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { practiceRecord, themeRecord, write } from '../support/graph-of-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';

const addTheme = (number: string, slug: string): Migration => ({
  id: `${number}-add-${slug}`,
  apply: async (run) => {
    await run('CREATE (:Theme {id: $id})', { id: `theme:${slug}` });
  },
});
const themesIn = (graph: GraphEngine) => graph.read('MATCH (t:Theme) RETURN t.id AS id ORDER BY id');
const migrationsIn = async (graph: GraphEngine) => {
  const rows = await graph.read<{ id: string }>('MATCH (m:Migration) RETURN m.id AS id ORDER BY id');
  return rows.map(({ id }) => id);
};

describeOnEachEngine('Migrations', (engine) => {
  let graph: GraphEngine;
  beforeEach(async () => {
    graph = await engine.open();
  });
  afterEach(() => graph.close());

  it('are recorded with their time when a graph is opened, and applied once', async () => {
    const [first] = await graph.read<{ id: string; at: string }>(
      'MATCH (m:Migration) RETURN m.id AS id, m.appliedAt AS at ORDER BY id LIMIT 1',
    );
    expect(first).toEqual({ id: '0001-start-change-counter', at: expect.stringMatching(/^20\d\d-.*Z$/) });
    const before = await graph.read('MATCH (m:Migration) RETURN m {.*} AS m ORDER BY m.id');
    await graph.close();
    graph = await engine.reopen();
    expect(await graph.read('MATCH (m:Migration) RETURN m {.*} AS m ORDER BY m.id')).toEqual(before);
    expect(await migrate(graph)).toEqual([]);
  });

  it('run in order, and of a longer list only those that are new', async () => {
    const [one, two, three] = [addTheme('9001', 'one'), addTheme('9002', 'two'), addTheme('9003', 'three')];
    expect(await migrate(graph, [one, two])).toEqual([one.id, two.id]);
    expect(await migrate(graph, [one, two, three])).toEqual([three.id]);
    expect(await themesIn(graph)).toEqual([{ id: 'theme:one' }, { id: 'theme:three' }, { id: 'theme:two' }]);
  });

  it('that fail leave nothing behind and are tried again', async () => {
    const one = addTheme('9001', 'one');
    const broken: Migration = {
      id: '9002-broken',
      apply: async (run) => {
        await addTheme('', 'two').apply(run);
        throw new Error('half-way');
      },
    };
    await expect(migrate(graph, [one, broken])).rejects.toThrow('half-way');
    expect(await themesIn(graph)).toEqual([{ id: 'theme:one' }]);
    expect(await migrationsIn(graph)).not.toContain(broken.id);
    const mended = { ...addTheme('', 'two'), id: broken.id };
    expect(await migrate(graph, [one, mended])).toEqual([mended.id]);
  });

  it('asked for by several at once are applied by one of them', async () => {
    const wanted = [addTheme('9001', 'one'), addTheme('9002', 'two')];
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(graph, wanted)));
    expect(applied.flat().sort()).toEqual(wanted.map(({ id }) => id));
    expect(await themesIn(graph)).toHaveLength(2);
  });

  it('bring a graph up to date that was written before them', async () => {
    await write(graph, { nodes: [themeRecord('old')] });
    await graph.write((run) => run('MATCH (n) WHERE n:Migration OR n:Lock OR n:ChangeCounter OR n:Change DELETE n'));
    await graph.close();
    graph = await engine.reopen();
    expect(await migrationsIn(graph)).toContain('0001-start-change-counter');
    expect(await lastChange(graph.read)).toBe(0);
    await write(graph, { nodes: [themeRecord('new')] });
    expect(await themesIn(graph)).toEqual([{ id: 'theme:new' }, { id: 'theme:old' }]);
    expect(await changesAfter(graph.read, 0, 9)).toMatchObject([{ number: 1, ids: ['theme:new'] }]);
  });
});

describe('A directory that version 0.1.0 wrote', () => {
  it('opens with all that is in it, and can be written to', async () => {
    const directory = scratchDirectory('earlier');
    const written = readFileSync(join(import.meta.dirname, 'directories/0.1.0.grafeo.gz'));
    writeFileSync(join(directory, 'graph.grafeo'), gunzipSync(written));
    const graph = await openGraph({ directory });
    try {
      const practices = await graph.read(
        `MATCH (p:Practice)-[r:ABOUT]->(t:Theme)
         RETURN p.id AS id, p.name_bg AS name, p.costAmount AS cost, p.memberKinds AS kinds, r {.*} AS edge, t.name_he AS theme`,
      );
      expect(practices).toEqual([
        { id: 'practice:gardens', name: 'Градини', cost: 1200.5, kinds: [], edge: { as: 'TOPIC' }, theme: 'עיר' },
      ]);
      expect(await lastChange(graph.read)).toBe(1);
      const again = await write(graph, { nodes: [practiceRecord('new', 'New'), themeRecord('new')] });
      expect(again.nodes).toEqual({ created: 2, changed: 0, unchanged: 0 });
      expect(await lastChange(graph.read)).toBe(2);
    } finally {
      await graph.close();
    }
  });
});
