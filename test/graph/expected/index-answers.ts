import { moveCursor, releaseLease, renewLease, seenCursor, takeLease } from '../../../graph/cypher/index-cursor.ts';
import {
  askRebuilding,
  endRebuilding,
  noteRebuilding,
  seenRebuilding,
} from '../../../graph/cypher/index-rebuilding.ts';
import { type Answer, AT } from './answers.ts';

const LATER = '2026-01-01T00:01:00.000Z';
const LEASE = { index: 'search', holder: 'first', shape: 'one', now: AT, until: LATER };
const SECOND = { ...LEASE, holder: 'second' };
const NOTHING_ASKED = { asked: null, done: null, total: null, ended: null, failure: null };

/** Who leads a shared index, how far that is, and what is asked of who leads it. */
export const INDEX_ANSWERS: Record<string, Answer> = {
  'index-cursor.seenCursor': [
    async (run) => {
      const before = await seenCursor(run, LEASE);
      await takeLease(run, LEASE);
      await moveCursor(run, LEASE, 3);
      await askRebuilding(run, 'search', 'mine');
      return [
        before,
        await seenCursor(run, LEASE),
        await seenCursor(run, { ...SECOND, shape: 'two' }),
        (await seenCursor(run, { ...SECOND, now: '2026-01-01T00:01:01.000Z' })).free,
      ];
    },
    [
      { number: null, held: false, free: true, until: null, rebuildingAsked: false },
      { number: 3, held: true, free: false, until: LATER, rebuildingAsked: true },
      { number: null, held: false, free: false, until: LATER, rebuildingAsked: true },
      true,
    ],
  ],
  'index-cursor.takeLease': [(run) => takeLease(run, LEASE), { number: null, held: true }],
  'index-cursor.renewLease': [
    async (run) => {
      await takeLease(run, LEASE);
      const renewed = await renewLease(run, { ...LEASE, until: '2026-01-01T00:02:00.000Z' });
      const { until } = await seenCursor(run, LEASE);
      const ofAnother = await renewLease(run, SECOND);
      await releaseLease(run, LEASE);
      return { renewed, until, ofAnother, givenBack: await renewLease(run, LEASE) };
    },
    { renewed: true, until: '2026-01-01T00:02:00.000Z', ofAnother: false, givenBack: false },
  ],
  'index-cursor.moveCursor': [
    async (run) => [
      await moveCursor(run, LEASE, 3),
      await takeLease(run, LEASE),
      await moveCursor(run, LEASE, 4),
      await takeLease(run, SECOND),
    ],
    [false, { number: null, held: true }, true, { number: 4, held: false }],
  ],
  'index-cursor.releaseLease': [
    async (run) => {
      await takeLease(run, LEASE);
      await releaseLease(run, LEASE);
      return takeLease(run, SECOND);
    },
    { number: null, held: true },
  ],
  'index-rebuilding.askRebuilding': [
    async (run) => [await askRebuilding(run, 'search', 'mine'), await askRebuilding(run, 'search', 'yours')],
    ['mine', 'mine'],
  ],
  'index-rebuilding.seenRebuilding': [(run) => seenRebuilding(run, 'search'), NOTHING_ASKED],
  'index-rebuilding.noteRebuilding': [
    async (run) => {
      await takeLease(run, LEASE);
      await noteRebuilding(run, LEASE, 1, 9);
      const unasked = await seenRebuilding(run, 'search');
      await askRebuilding(run, 'search', 'mine');
      await noteRebuilding(run, LEASE, 5, 9);
      await noteRebuilding(run, SECOND, 6, 9);
      return [unasked, await seenRebuilding(run, 'search')];
    },
    [NOTHING_ASKED, { asked: 'mine', done: 5, total: 9, ended: null, failure: null }],
  ],
  'index-rebuilding.endRebuilding': [
    async (run) => {
      await takeLease(run, LEASE);
      await askRebuilding(run, 'search', 'mine');
      await endRebuilding(run, SECOND, 1, null);
      const open = await seenRebuilding(run, 'search');
      await endRebuilding(run, LEASE, 9, 'no room');
      const failed = await seenRebuilding(run, 'search');
      await askRebuilding(run, 'search', 'again');
      await endRebuilding(run, LEASE, 9, null);
      return [open.asked, failed, await seenRebuilding(run, 'search')];
    },
    [
      'mine',
      { asked: null, done: 9, total: null, ended: 'mine', failure: 'no room' },
      { asked: null, done: 9, total: null, ended: 'again', failure: null },
    ],
  ],
};
