import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearch, type Search } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { writeBatch } from '../../graph/write.ts';
import { openSeeded } from '../similar/seed-corpus.ts';
import { countedAsker } from '../support/counted.ts';

const ID = 'practice:city-marketing-branding';
const listOf = (fields: string) => `{ practice(id: "${ID}") { similar(first: 10) { edges { ${fields} } } } }`;
const WITH_REASONS = listOf(
  'score node { id name { value } } reasons { facet text { value } shared { id name { value } } }',
);
const byIds = (kind: string) => `MATCH (n:${kind}) WHERE n.id IN $ids RETURN n {.*} AS node`;

interface Answer {
  practice: { similar: { edges: { reasons: { shared: { id: string; name: { value: string } }[] }[] }[] } };
}
const sharedIn = (data: unknown) =>
  (data as Answer).practice.similar.edges.flatMap(({ reasons }) => reasons.flatMap(({ shared }) => shared));

describe('The statements of a list of practices like another', () => {
  let graph: GraphEngine;
  let search: Search;
  /** When each statement was sent, and when it was answered. */
  const events: string[] = [];

  beforeAll(async () => {
    const opened = await openSeeded();
    const read: GraphEngine['read'] = async (cypher, parameters) => {
      events.push(`sent ${cypher}`);
      const rows = await opened.read(cypher, parameters);
      events.push(`answered ${cypher}`);
      return rows as never;
    };
    graph = { ...opened, read };
    search = openSearch(graph, console.error);
    await search.caughtUp();
  });
  afterAll(async () => {
    await search.close();
    await graph.close();
  });

  it('look only for changes where the same was told before', async () => {
    const ask = countedAsker({ graph, search });
    const first = await ask(WITH_REASONS);
    const again = await ask(WITH_REASONS);
    expect(again.errors).toBeUndefined();
    expect(again.data).toEqual(first.data);
    expect(sharedIn(again.data).length).toBeGreaterThan(10);
    expect(again.statements).toHaveLength(3);
    expect(again.statements[0]).toBe(byIds('Practice'));
    expect(again.statements.slice(1).every((cypher) => /\(c:Change(Counter)?\b/.test(cypher))).toBe(true);
  });

  it('read anew what changed since', async () => {
    const ask = countedAsker({ graph, search });
    const theme = sharedIn((await ask(WITH_REASONS)).data).find(({ id }) => id.startsWith('theme:'));
    if (!theme) throw new Error('No theme is shared.');
    const properties = { slug: theme.id.slice('theme:'.length), language: 'en', name_en: 'Renamed meanwhile' };
    const nodes = [{ kind: 'Theme' as const, id: theme.id, properties }];
    await writeBatch(graph, { nodes, relationships: [] }, new Date().toISOString());
    const named = sharedIn((await ask(WITH_REASONS)).data).filter(({ id }) => id === theme.id);
    expect(new Set(named.map(({ name }) => name.value))).toEqual(new Set(['Renamed meanwhile']));
  });

  it('ask for what reasons name together with the practices', async () => {
    const ask = countedAsker({ graph, search });
    await ask(`{ practice(id: "${ID}") { similar(first: 0) { pageInfo { hasNextPage } } } }`);
    events.length = 0;
    await ask(`query { practice(id: "${ID}") { similar(first: 9) { ...list } } }
      fragment list on SimilarPracticeConnection { edges { node { id } ... { reasons { shared { id } } } } }`);
    expect(events).toContain(`sent ${byIds('Theme')}`);
    expect(events.indexOf(`sent ${byIds('Theme')}`)).toBeLessThan(events.lastIndexOf(`answered ${byIds('Practice')}`));
  });

  it('leave out what reasons name where nobody asks for it', async () => {
    const { errors, statements } = await countedAsker({ graph, search })(listOf('node { id } reasons { facet }'));
    expect(errors).toBeUndefined();
    expect(statements).not.toContain(byIds('Theme'));
  });

  it('look once for changes, however many lists are asked for at once', async () => {
    const lists = `{ practices(first: 5) { nodes { similar(first: 3) { edges { node { id } } } } } }`;
    const { errors, statements } = await countedAsker({ graph, search })(lists);
    expect(errors).toBeUndefined();
    const looks = statements.filter((cypher) => cypher.includes('ChangeCounter'));
    // One more when the comparisons are read for the first time.
    expect(looks).toHaveLength(2);
  });
});
