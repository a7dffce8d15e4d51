import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Lease,
  moveCursor,
  releaseLease,
  renewLease,
  seenCursor,
  takeLease,
} from '../../graph/cypher/index-cursor.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { describeOnEachEngine } from '../support/engines.ts';

const NOON = '2026-01-01T12:00:00.000Z';
const LATER = '2026-01-01T12:00:30.000Z';
const lease = (index: string, holder: string, more: Partial<Lease> = {}): Lease => ({
  index,
  holder,
  shape: 'one',
  now: NOON,
  until: LATER,
  ...more,
});

describeOnEachEngine('the cursor of a shared index', (engine) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await engine.open();
  });
  afterAll(() => graph.close());

  const take = (asked: Lease) => graph.write((run) => takeLease(run, asked));
  const move = (asked: Lease, number: number) => graph.write((run) => moveCursor(run, asked, number));

  test('the first to ask leads, and builds', async () => {
    expect(await take(lease('a', 'first'))).toEqual({ number: null, held: true });
    expect(await take(lease('a', 'second'))).toEqual({ number: null, held: false });
  });

  test('only the leader moves it on, and all see how far it is', async () => {
    await take(lease('b', 'first'));
    expect(await move(lease('b', 'second'), 7)).toBe(false);
    expect(await move(lease('b', 'first'), 5)).toBe(true);
    expect(await take(lease('b', 'second'))).toEqual({ number: 5, held: false });
    expect(await take(lease('b', 'first'))).toEqual({ number: 5, held: true });
  });

  test('the lead goes over when it runs out or is given back', async () => {
    await take(lease('c', 'first'));
    expect((await take(lease('c', 'second', { now: '2026-01-01T12:00:31.000Z' }))).held).toBe(true);
    expect(await move(lease('c', 'first'), 1)).toBe(false);
    await graph.write((run) => releaseLease(run, { index: 'c', holder: 'second' }));
    expect((await take(lease('c', 'first'))).held).toBe(true);
  });

  test('of many that ask at once, one leads', async () => {
    const asked = await Promise.all(['p', 'q', 'r', 's'].map((holder) => take(lease('d', holder))));
    expect(asked.filter(({ held }) => held)).toHaveLength(1);
  });

  test('a lease that has run out is renewed or taken, never both', async () => {
    for (let round = 0; round < 20; round += 1) {
      const index = `renewed-${round}`;
      await take(lease(index, 'first'));
      const late = { now: '2026-01-01T12:00:31.000Z', until: '2026-01-01T12:01:00.000Z' };
      const [renewed, taken] = await Promise.all([
        graph.write((run) => renewLease(run, lease(index, 'first', late))),
        take(lease(index, 'second', late)),
      ]);
      const seen = await Promise.all(['first', 'second'].map((holder) => seenCursor(graph.read, lease(index, holder))));
      expect([renewed, taken.held]).toEqual(seen.map(({ held }) => held));
    }
  });

  test('an index of another shape is built anew', async () => {
    await take(lease('e', 'first'));
    await move(lease('e', 'first'), 9);
    expect(await take(lease('e', 'first', { shape: 'two' }))).toEqual({ number: null, held: true });
  });
});
