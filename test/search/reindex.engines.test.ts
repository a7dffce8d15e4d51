import { setTimeout } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type SearchEngine, SearchUnavailable } from '../../api/search/engine.ts';
import { openCursor, openEngine, openSearch, type Search } from '../../api/search/open.ts';
import { RebuildingFailed, reindex } from '../../api/search/reindex.ts';
import type { MeilisearchSettings } from '../../api/search/settings.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { foundBy, writePractices } from '../support/followed-graph.ts';
import { gateBefore } from '../support/gate.ts';
import { dropOwnIndexes, indexesNamed, ownIndex } from '../support/search-engines.ts';

const given = inject('meilisearch');
/** Servers that have just been started take their time. */
const PATIENCE = 120_000;
const SLUGS = Array.from({ length: 600 }, (_, number) => `p${1000 + number}`);

describe.runIf(given)('Building a shared index anew', { timeout: PATIENCE }, () => {
  const server = given ?? { url: '', key: '' };
  let settings: MeilisearchSettings & { index: string };
  let engine: SearchEngine;
  const ends: (() => Promise<unknown>)[] = [];
  beforeEach(() => {
    settings = { ...server, index: ownIndex() };
    engine = openEngine(settings);
  });
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  afterAll(dropOwnIndexes);

  describeOnEachEngine('of a graph', ({ name, open, reopen }) => {
    let graph: GraphEngine;
    /** As the command opens it: one that is embedded has one process. */
    let ofCommand: GraphEngine;
    beforeEach(async () => {
      graph = await open();
      ends.push(() => graph.close());
      ofCommand = name === 'neo4j' ? await reopen() : graph;
      if (name === 'neo4j') ends.push(() => ofCommand.close());
      await writePractices(graph, SLUGS, 'orchards');
    });

    const serve = (by: MeilisearchSettings = settings): Search => {
      const search = openSearch(graph, () => undefined, by);
      ends.push(() => search.close());
      return search;
    };

    test('is done by the server that leads it, while searches go on', async () => {
      const search = serve();
      await search.caughtUp();
      await engine.remove(['practice:p1007']);
      const told: [number, number][] = [];
      const answers: number[] = [];
      let building = true;
      const searching = (async () => {
        for (; building; await setTimeout(50)) answers.push((await foundBy(engine, 'p1008')).length);
      })();
      expect(await reindex(ofCommand, settings, (...progress) => told.push(progress))).toBe(600);
      building = false;
      await searching;
      expect(told.at(-1)).toEqual([600, 600]);
      expect(new Set(answers)).toEqual(new Set([1]));
      expect(await foundBy(engine, 'p1007')).toEqual(['practice:p1007']);
      await writePractices(graph, ['later'], 'orchards');
      await search.caughtUp();
      expect(await foundBy(engine, 'later')).toEqual(['practice:later']);
      expect(await indexesNamed(settings.index)).toEqual([settings.index, `${settings.index}-place`]);
    });

    test('is done by the command where no server leads it, which then can at once', async () => {
      const told: [number, number][] = [];
      expect(await reindex(ofCommand, settings, (...progress) => told.push(progress))).toBe(600);
      expect(told).toContainEqual([600, 600]);
      expect(await foundBy(engine, 'p1007')).toEqual(['practice:p1007']);
      const cursor = openCursor(graph, settings);
      expect(await cursor.take()).toMatchObject({ number: 1, held: true, rebuildingAsked: false });
      await cursor.release();
    });

    test('is done by the command where the server that leads it does not reach its Meilisearch', async () => {
      const gate = await gateBefore(server.url);
      ends.push(gate.shut);
      await serve({ ...settings, url: gate.url }).caughtUp();
      await gate.shut();
      await engine.remove(['practice:p1007']);
      expect(await reindex(ofCommand, settings, () => undefined)).toBe(600);
      expect(await foundBy(engine, 'p1007')).toEqual(['practice:p1007']);
      await gate.open();
    });

    test('that the server cannot do fails with what it says', async () => {
      await reindex(ofCommand, settings, () => undefined);
      const client = new Meilisearch({ host: server.url, apiKey: server.key });
      const actions = ['search', 'documents.*', 'indexes.get', 'tasks.get', 'stats.get', 'settings.get'];
      const { key, uid } = await client.createKey({ actions, indexes: ['*'], expiresAt: null });
      ends.push(() => client.deleteKey(uid));
      const search = serve({ ...settings, key });
      await writePractices(graph, ['later'], 'orchards');
      await search.caughtUp();
      const building = reindex(ofCommand, settings, () => undefined);
      await expect(building).rejects.toThrow(RebuildingFailed);
      await expect(building).rejects.toThrow(/refuses the key; see whether MEILI_KEY is right/);
      expect(await foundBy(engine, 'later')).toEqual(['practice:later']);
    });

    test('is not asked of anybody where Meilisearch is away', async () => {
      const away = { ...settings, url: 'http://127.0.0.1:9' };
      await expect(reindex(ofCommand, away, () => undefined)).rejects.toThrow(SearchUnavailable);
      expect((await openCursor(graph, settings).rebuilding.look()).asked).toBeNull();
    });
  });
});
