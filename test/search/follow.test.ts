import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type SearchEngine, SearchUnavailable } from '../../api/search/engine.ts';
import { openSearch, type Search } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { NodeRecord, RelationshipRecord } from '../../graph/model.ts';
import { openGraph } from '../../graph/open.ts';
import { writeBatch } from '../../graph/write.ts';
import { gateBefore } from '../support/gate.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { dropOwnIndexes, ownIndex, requestFor } from '../support/search-engines.ts';

const node = (kind: NodeRecord['kind'], id: string, name: string): NodeRecord => ({
  kind,
  id,
  properties: { slug: id.slice(id.indexOf(':') + 1), nameKind: 'OFFICIAL', language: 'en', name_en: name },
});
const about = (from: string, to: string): RelationshipRecord => ({
  type: 'ABOUT',
  from,
  to,
  properties: { as: 'TOPIC' },
});

let graph: GraphEngine;
beforeEach(async () => {
  graph = await openGraph({ directory: scratchDirectory('follow') });
});
afterEach(() => graph.close());

const write = (nodes: NodeRecord[], relationships: RelationshipRecord[] = []) =>
  writeBatch(graph, { nodes, relationships }, new Date().toISOString());
const found = async (engine: SearchEngine, text: string) =>
  (await engine.search(requestFor(text))).hits.map(({ document }) => document.id);

const given = inject('meilisearch');
const settings = given ? [undefined, given] : [undefined];
afterAll(dropOwnIndexes);

describe.each(settings)('an index that follows the graph (%#)', (meilisearch) => {
  let search: Search;
  beforeEach(() => {
    search = openSearch(graph, (error) => console.error(error), meilisearch && { ...meilisearch, index: ownIndex() });
  });
  afterEach(() => search.close());

  test('holds what was there before and what is written later', async () => {
    await write([node('Practice', 'practice:old', 'Old lanterns')]);
    await search.caughtUp();
    expect(await found(search.engine, 'lantern')).toEqual(['practice:old']);
    await write([node('Practice', 'practice:new', 'New lanterns')]);
    await search.caughtUp();
    expect((await found(search.engine, 'lantern')).sort()).toEqual(['practice:new', 'practice:old']);
  });

  test('a renamed theme is found anew in all that names it', async () => {
    await write(
      [
        node('Practice', 'practice:one', 'One'),
        node('Theme', 'theme:wide', 'Wide'),
        node('Theme', 'theme:narrow', 'Narrow'),
      ],
      [
        about('practice:one', 'theme:narrow'),
        { type: 'BROADER', from: 'theme:narrow', to: 'theme:wide', properties: {} },
      ],
    );
    await search.caughtUp();
    expect((await found(search.engine, 'wide')).sort()).toEqual(['practice:one', 'theme:narrow', 'theme:wide']);
    await write([node('Theme', 'theme:wide', 'Broad')]);
    await search.caughtUp();
    expect(await found(search.engine, 'wide')).toEqual([]);
    expect((await found(search.engine, 'broad')).sort()).toEqual(['practice:one', 'theme:narrow', 'theme:wide']);
  });
});

describe.runIf(given)('an index on a server', () => {
  const reached = () => given ?? { url: '', key: '' };

  test('a server that goes away stops no write, is said to be away, and catches up by itself', async () => {
    const gate = await gateBefore(reached().url);
    const failures: unknown[] = [];
    const search = openSearch(graph, (error) => failures.push(error), {
      ...reached(),
      url: gate.url,
      index: ownIndex(),
    });
    await write([node('Practice', 'practice:before', 'Bridges before')]);
    await search.caughtUp();
    await gate.shut();
    await write([node('Practice', 'practice:during', 'Bridges during')]);
    await expect(found(search.engine, 'bridges')).rejects.toThrow(SearchUnavailable);
    await expect(search.engine.ping()).rejects.toThrow(/MEILI_URL/);
    await write([node('Practice', 'practice:before', 'Tunnels before')]);
    await expect.poll(() => failures.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await gate.open();
    await search.caughtUp();
    expect(await found(search.engine, 'bridges')).toEqual(['practice:during']);
    expect(await found(search.engine, 'tunnels')).toEqual(['practice:before']);
    await search.close();
    await gate.shut();
  }, 60_000);

  test('of two processes one leads, and the other goes on where it stopped', async () => {
    const index = ownIndex();
    const [one, other] = [1, 2].map(() => openSearch(graph, () => undefined, { ...reached(), index }));
    if (!one || !other) throw new Error('two were opened');
    await write([node('Practice', 'practice:first', 'Ferries first')]);
    await Promise.all([one.caughtUp(), other.caughtUp()]);
    expect(await found(other.engine, 'ferries')).toEqual(['practice:first']);
    await one.close();
    await write([node('Practice', 'practice:second', 'Ferries second')]);
    await other.caughtUp();
    expect((await found(other.engine, 'ferries')).sort()).toEqual(['practice:first', 'practice:second']);
    await other.close();
  }, 60_000);
});
