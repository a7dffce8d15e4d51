import { setTimeout } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { buildAnew } from '../../api/search/follow/build-anew.ts';
import { type Cursor, LeaseLost } from '../../api/search/follow/cursor.ts';
import { type ChangeFollower, followChanges } from '../../api/search/follow/follow-changes.ts';
import { latch } from '../../api/search/follow/latch.ts';
import { openEngine } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { foundBy, SHORT_LEASE, shortCursor, slowed, writePractices } from '../support/followed-graph.ts';
import { gateBefore } from '../support/gate.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { dropOwnIndexes, indexesNamed, ownIndex } from '../support/search-engines.ts';

const given = inject('meilisearch');

/** A busy server takes its time. */
const PATIENCE = 120_000;
const SOON = { timeout: 15_000 };

describe.runIf(given)('an index that several processes share', { timeout: PATIENCE }, () => {
  const server = given ?? { url: '', key: '' };
  let graph: GraphEngine;
  let index: string;
  let engine: SearchEngine;
  let failures: unknown[];
  const followers: ChangeFollower[] = [];
  const ends: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    graph = await openGraph({ directory: scratchDirectory('shared-index') });
    index = ownIndex();
    engine = openEngine({ ...server, index });
    failures = [];
  });
  afterEach(async () => {
    for (const follower of followers.splice(0)) await follower.stop();
    for (const end of ends.splice(0)) await end();
    await graph.close();
  });
  afterAll(dropOwnIndexes);

  const cursor = () => shortCursor(graph, index);
  function follow(on: SearchEngine = engine, by: Cursor = cursor()): ChangeFollower {
    const follower = followChanges(graph, on, by, (error) => failures.push(error));
    followers.push(follower);
    return follower;
  }
  const caughtUp = () => Promise.all(followers.map((follower) => follower.caughtUp()));

  test('is led by one while giving it documents takes longer than a lease lasts', async () => {
    await follow().caughtUp();
    await followers.pop()?.stop();
    const slugs = Array.from({ length: 1_200 }, (_, number) => `p${number}`);
    for (let from = 0; from < slugs.length; from += 100)
      await writePractices(graph, slugs.slice(from, from + 100), 'lanterns');
    const put: string[] = [];
    const slow = slowed(engine, SHORT_LEASE * 1.5, (ids) => put.push(...ids));
    follow(slow);
    follow(slow);
    await caughtUp();
    expect(put.sort()).toEqual(slugs.map((slug) => `practice:${slug}`).sort());
    expect(failures).toEqual([]);
  });

  test('is built anew by one who led it and does no more, but is not put in the place of what the leader built', async () => {
    await writePractices(graph, ['one'], 'bridges');
    const [late, leader] = [cursor(), cursor()];
    expect((await late.take()).held).toBe(true);
    const goOn = latch();
    const sure = async () => {
      await goOn.opened;
      await late.sure();
    };
    const building = buildAnew({ graph, engine, cursor: late, sure }, () => undefined);
    await setTimeout(SHORT_LEASE);
    await writePractices(graph, ['two'], 'bridges');
    await follow(engine, leader).caughtUp();
    goOn.open();
    await expect(building).rejects.toThrow(LeaseLost);
    expect(await foundBy(engine, 'bridges')).toEqual(['practice:one', 'practice:two']);
    expect(await indexesNamed(index)).toEqual([index, `${index}-place`]);
    expect((await leader.rebuilding.look()).asked).toBeNull();
  });

  test('goes over to a process that reaches its server where the leader does not', async () => {
    const gate = await gateBefore(server.url);
    ends.push(gate.shut);
    const first = follow(openEngine({ ...server, url: gate.url, index }));
    await writePractices(graph, ['one'], 'ferries');
    await first.caughtUp();
    const other = follow();
    await gate.shut();
    await writePractices(graph, ['two'], 'ferries');
    await other.caughtUp();
    expect(await foundBy(engine, 'ferries')).toEqual(['practice:one', 'practice:two']);
    expect(failures).toHaveLength(1);
    await gate.open();
  });

  test('is led on from where its server stands, which was put back to an older state', async () => {
    await writePractices(graph, ['one'], 'harbours');
    const first = follow();
    await first.caughtUp();
    const before = await engine.place();
    await writePractices(graph, ['two'], 'harbours');
    await first.caughtUp();
    await followers.pop()?.stop();
    // What a copy of the server from before the second change holds.
    await engine.remove(['practice:two']);
    await engine.keepPlace(before ?? { number: 0, mark: '' });
    await follow().caughtUp();
    await expect.poll(() => foundBy(engine, 'harbours'), SOON).toEqual(['practice:one', 'practice:two']);
  });

  test('is built anew where its server begins with nothing while it is given documents', async () => {
    await writePractices(graph, ['one'], 'quays');
    await follow().caughtUp();
    await followers.pop()?.stop();
    const client = new Meilisearch({ host: server.url, apiKey: server.key });
    let emptied = false;
    const begunAnew: SearchEngine = {
      ...engine,
      put: async (documents) => {
        if (!emptied) for (const name of [index, `${index}-place`]) await client.deleteIndex(name);
        emptied = true;
        await engine.put(documents);
      },
    };
    const follower = follow(begunAnew);
    await writePractices(graph, ['two'], 'quays');
    await follower.caughtUp();
    await expect.poll(() => foundBy(engine, 'quays'), SOON).toEqual(['practice:one', 'practice:two']);
    expect(failures).toHaveLength(1);
  });

  test('that was given something by one who led it no more is mended by the leader', async () => {
    await writePractices(graph, ['one'], 'reeds');
    const [asked, goOn, given] = [latch(), latch(), latch()];
    const heldUp: SearchEngine = {
      ...engine,
      put: async (documents) => {
        asked.open();
        await goOn.opened;
        await engine.put(documents);
        given.open();
      },
    };
    // Nor does one that is held up renew its lease.
    const late = follow(heldUp, { ...cursor(), keep: (work) => work() });
    await late.caughtUp();
    await writePractices(graph, ['one'], 'older reeds');
    await asked.opened;
    await setTimeout(SHORT_LEASE);
    await writePractices(graph, ['one'], 'newer reeds');
    await follow().caughtUp();
    expect(await foundBy(engine, 'newer')).toEqual(['practice:one']);
    goOn.open();
    await given.opened;
    await expect.poll(() => foundBy(engine, 'newer'), SOON).toEqual(['practice:one']);
    expect(await foundBy(engine, 'older')).toEqual([]);
  });

  test('that is closed in the middle of a building leaves nothing behind but the request', async () => {
    await writePractices(graph, ['one'], 'mills');
    const led = cursor();
    await follow(engine, led).caughtUp();
    await followers.pop()?.stop();
    const begun = latch();
    const held: SearchEngine = {
      ...engine,
      rebuild: (documents, ready) =>
        engine.rebuild(documents, async () => {
          begun.open();
          await setTimeout(SHORT_LEASE);
          await ready?.();
        }),
    };
    await led.rebuilding.ask();
    follow(held, led);
    await begun.opened;
    await followers.pop()?.stop();
    expect((await led.rebuilding.look()).asked).not.toBeNull();
    expect(await indexesNamed(index)).toEqual([index, `${index}-place`]);
    expect(failures).toEqual([]);
  });
});
