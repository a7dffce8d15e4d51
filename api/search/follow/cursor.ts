import { createHash, randomUUID } from 'node:crypto';
import { type IndexCursor, moveCursor, releaseLease, takeLease } from '../../../graph/cypher/index-cursor.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import { DOCUMENT_SHAPES } from '../shapes.ts';
import { SYNONYMS } from '../words/synonyms.ts';

/** How far an index follows the log of changes. */
export interface Cursor {
  /** Asks for the lead, or keeps it; to be called again before `LEASE` has passed. */
  take(): Promise<IndexCursor>;
  /** @throws LeaseLost where another process leads meanwhile */
  move(number: number): Promise<void>;
  release(): Promise<void>;
}

/** How long a lease lasts that nobody renews, in milliseconds. */
export const LEASE = 30_000;

/** How often one that does not lead asks whether the lead is free, in milliseconds: asking is a write. */
const PATIENCE = 3_000;

/** Another process leads the index on; this one stops and looks on. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';
}

/** The cursor of an index that lives and dies with its process. */
export function ownCursor(): Cursor {
  let number: number | null = null;
  return {
    take: async () => ({ number, held: true }),
    move: async (next) => {
      number = next;
    },
    release: async () => {},
  };
}

/**
 * One cursor, kept in the graph, of an index that all processes share.
 * @param settings of the index: with others it is built anew
 */
export function sharedCursor(graph: GraphEngine, index: string, settings: object): Cursor {
  const holder = randomUUID();
  const lease = { index, holder, shape: shapeOf(settings) };
  let known: IndexCursor = { number: null, held: false };
  let askedAt = 0;
  return {
    take: async () => {
      const now = Date.now();
      if (now - askedAt < (known.held ? LEASE / 3 : PATIENCE)) return known;
      askedAt = now;
      known = await graph.write((run) => takeLease(run, { ...lease, now: isoOf(now), until: isoOf(now + LEASE) }));
      return known;
    },
    move: async (number) => {
      const held = await graph.write((run) => moveCursor(run, lease, number));
      known = { number, held };
      if (!held) throw new LeaseLost(`Another process leads the index ${index} on.`);
    },
    release: () => graph.write((run) => releaseLease(run, lease)),
  };
}

const isoOf = (time: number) => new Date(time).toISOString();

/** Raise it when documents are composed or words are read otherwise: shared indexes are then built anew. */
const REVISION = 6;

function shapeOf(settings: object): string {
  return createHash('sha256')
    .update(JSON.stringify([REVISION, DOCUMENT_SHAPES, SYNONYMS, settings]))
    .digest('hex')
    .slice(0, 16);
}
