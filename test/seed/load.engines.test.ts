import { afterEach, beforeEach, expect, it } from 'vitest';
import { lastChange } from '../../graph/cypher/change.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { PracticeFacts } from '../../seed/facts.ts';
import { BadSeed, loadSeed } from '../../seed/load.ts';
import type { SeedPart } from '../../seed/seed-part.ts';
import { describeOnEachEngine } from '../support/engines.ts';

const inFour = (text: string) => ({ en: text, it: text, bg: text, he: text });
const SOURCE = { id: 'source:page', title: inFour('A page'), language: 'en', origin: 'ORIGINAL' } as const;
const PRACTICE: PracticeFacts = {
  id: 'practice:street-library',
  language: 'en',
  name: inFour('Street library'),
  period: '2019-05/..',
  practicedIn: [{ place: 'country:it', status: 'RUNNING' }],
  statedIn: [{ source: SOURCE.id, locator: 'Title', fields: ['name'] }],
};
const COUNTRY = {
  id: 'country:it',
  code: 'IT',
  language: 'en',
  name: inFour('Italy'),
  statedIn: [{ source: SOURCE.id, fields: ['name'] }],
};
const SMALL: SeedPart = { sources: [SOURCE], practices: [PRACTICE], countries: [COUNTRY] };

describeOnEachEngine('Loading the seed', (engine) => {
  let graph: GraphEngine;
  beforeEach(async () => {
    graph = await engine.open();
  });
  afterEach(() => graph.close());

  it('creates all of it once and changes nothing the second time, not even after reopening', async () => {
    const first = await loadSeed(graph);
    expect(first.nodes).toMatchObject({ changed: 0, unchanged: 0 });
    expect(first.nodes.created).toBeGreaterThan(300);
    const before = await stamps(graph);
    await graph.close();
    graph = await engine.reopen();
    const second = await loadSeed(graph);
    expect(second).toEqual({
      nodes: { created: 0, changed: 0, unchanged: first.nodes.created },
      relationships: { created: 0, changed: 0, unchanged: first.relationships.created },
    });
    expect(await stamps(graph)).toEqual(before);
  }, 60_000);

  it('writes what a fact sheet says otherwise, and only that', async () => {
    await loadSeed(graph, [SMALL]);
    const { nodes, relationships } = await loadSeed(graph, [
      {
        ...SMALL,
        practices: [{ ...PRACTICE, period: 'XXXX-05', practicedIn: [{ place: 'country:it', status: 'FINISHED' }] }],
      },
    ]);
    expect(nodes).toEqual({ created: 0, changed: 1, unchanged: 2 });
    expect(relationships).toEqual({ created: 0, changed: 1, unchanged: 2 });
    const [stored] = await graph.read(
      `MATCH (p:Practice)-[r:PRACTICED_IN]->(:Country)
       RETURN p.period AS period, p.periodFrom AS from, r.status AS status`,
    );
    expect(stored).toEqual({ period: 'XXXX-05', from: null, status: 'FINISHED' });
  });

  it('leaves alone what others have added', async () => {
    await loadSeed(graph, [SMALL]);
    await graph.write((run) =>
      run("MATCH (p:Practice) SET p.name_fr = 'Bibliothèque de rue' CREATE (:Theme {id: 'theme:reading'})"),
    );
    await loadSeed(graph, [SMALL]);
    const [kept] = await graph.read('MATCH (p:Practice), (t:Theme) RETURN p.name_fr AS name, t.id AS theme');
    expect(kept).toEqual({ name: 'Bibliothèque de rue', theme: 'theme:reading' });
  });

  it('writes nothing of facts that do not fit together', async () => {
    const broken = { ...SMALL, practices: [{ ...PRACTICE, about: ['theme:nowhere'] }] };
    await expect(loadSeed(graph, [broken])).rejects.toThrow(BadSeed);
    await expect(loadSeed(graph, [broken])).rejects.toThrow('theme:nowhere is not there');
    expect(await graph.read('MATCH (n:Source) RETURN n.id')).toEqual([]);
  });
});

/** When each node was last written, and how many changes the indexes have been told of. */
async function stamps(graph: GraphEngine) {
  const nodes = await graph.read(
    'MATCH (n) WHERE n.updatedAt IS NOT NULL RETURN n.id AS id, n.updatedAt AS updatedAt ORDER BY id',
  );
  return { nodes, changes: await lastChange(graph.read) };
}
