import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { type ChangeFollower, followChanges } from '../../api/search/follow/follow-changes.ts';
import { openEngine } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { type GraphSettings, openGraph } from '../../graph/open.ts';
import { type Child, startChild } from '../graph/processes/child.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { foundBy, SHORT_LEASE, shortCursor, writePractices } from '../support/followed-graph.ts';
import { dropOwnIndexes, indexesNamed, ownIndex } from '../support/search-engines.ts';
import type { FollowerSettings, Step } from './processes/follower.ts';

const STEPS: Step[] = [
  'about to put',
  'put',
  'place kept',
  'building',
  'about to take the place of the present index',
  'in the place of the former index',
];

/** Processes that have just been started take their time. */
const PATIENCE = 120_000;

const given = inject('meilisearch');

describe.runIf(given)('A process that leads a shared index and is stopped', { timeout: PATIENCE }, () => {
  const server = given ?? { url: '', key: '' };
  let index: string;
  let engine: SearchEngine;
  const ends: (() => Promise<unknown>)[] = [];
  beforeEach(() => {
    index = ownIndex();
    engine = openEngine({ ...server, index });
  });
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  afterAll(dropOwnIndexes);

  async function opened(settings: GraphSettings): Promise<GraphEngine> {
    const graph = await openGraph(settings);
    ends.push(() => graph.close());
    return graph;
  }

  function follow(graph: GraphEngine): ChangeFollower {
    const follower = followChanges(graph, engine, shortCursor(graph, index), (error) => console.error(error));
    ends.push(() => follower.stop());
    return follower;
  }

  function start(settings: GraphSettings, at: Step, signal: FollowerSettings['signal']): Child {
    const child = startChild('../../search/processes/follower', {
      graph: settings,
      meilisearch: { ...server, index },
      at,
      signal,
    });
    ends.push(() => child.kill());
    return child;
  }

  describeOnEachEngine('with its graph', ({ name, empty }) => {
    // One engine shows it: what is done is the same, and each takes ten seconds.
    if (name === 'embedded')
      test.each(STEPS)('for ever when it is %s leaves nothing undone', async (step) => {
        const settings = await empty();
        const before = await openGraph(settings);
        await writePractices(before, ['one', 'two'], 'mills');
        await before.close();
        await start(settings, step, 'SIGKILL').ended;
        const graph = await opened(settings);
        const cursor = shortCursor(graph, index);
        await writePractices(graph, ['three'], 'mills');
        await follow(graph).caughtUp();
        await expect.poll(async () => (await cursor.rebuilding.look()).asked, { timeout: 15_000 }).toBeNull();
        const mills = ['one', 'three', 'two'].map((slug) => `practice:${slug}`);
        expect(await foundBy(engine, 'mills')).toEqual(mills);
        expect(await foundBy(engine, 'changed')).toEqual(STEPS.indexOf(step) < 3 ? ['practice:one'] : []);
        expect(await indexesNamed(index)).toEqual([index, `${index}-place`]);
      });

    // The embedded graph has one process at a time.
    if (name === 'neo4j')
      test.each(STEPS)(
        'for longer than its lease when it is %s undoes nothing that another did meanwhile',
        async (step) => {
          const settings = await empty();
          const graph = await opened(settings);
          await writePractices(graph, ['one', 'two'], 'mills');
          const child = start(settings, step, 'SIGSTOP');
          await child.printed(1);
          await setTimeout(SHORT_LEASE);
          await writePractices(graph, ['one', 'three'], 'newer mills');
          const leader = follow(graph);
          await leader.caughtUp();
          process.kill(child.pid, 'SIGCONT');
          // Long enough for it to do what it was about to, and for the leader to mend that.
          await setTimeout(SHORT_LEASE * 2);
          await leader.caughtUp();
          const cursor = shortCursor(graph, index);
          await expect.poll(async () => (await cursor.rebuilding.look()).asked, { timeout: 15_000 }).toBeNull();
          expect(await foundBy(engine, 'newer')).toEqual(['practice:one', 'practice:three']);
          expect(await foundBy(engine, 'changed')).toEqual([]);
          expect(await indexesNamed(index)).toEqual([index, `${index}-place`]);
        },
      );
  });
});
