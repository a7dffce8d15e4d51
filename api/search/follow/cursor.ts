import { createHash, randomUUID } from 'node:crypto';
import {
  type IndexCursor,
  moveCursor,
  releaseLease,
  renewLease,
  type SeenCursor,
  seenCursor,
  takeLease,
} from '../../../graph/cypher/index-cursor.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import { DOCUMENT_SHAPES } from '../shapes.ts';
import { SYNONYMS } from '../words/synonyms.ts';
import { type AskedRebuilding, askedRebuilding, NOBODY_ASKS } from './asked-rebuilding.ts';

/** How far an index is, and whether this process leads it on. */
export interface Lead extends IndexCursor {
  /** Whether another process asked for the index to be built anew. */
  rebuildingAsked: boolean;
}

/** How far an index follows the log of changes. */
export interface Cursor {
  /** Looks how far the index is; takes the lead where it is free, and keeps it. */
  take(): Promise<Lead>;
  /** Keeps the lead as long as this lasts. */
  keep<Result>(work: () => Promise<Result>): Promise<Result>;
  /** To be called before anything is done to the index. @throws LeaseLost where another process leads, or led meanwhile */
  sure(): Promise<void>;
  /** @throws LeaseLost */
  move(number: number): Promise<void>;
  release(): Promise<void>;
  rebuilding: AskedRebuilding;
}

/** How long a lease lasts that nobody renews, in milliseconds. */
export const LEASE = 30_000;

/** Another process leads the index on; this one stops and looks on. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';
}

/** The cursor of an index that lives and dies with its process. */
export function ownCursor(): Cursor {
  let number: number | null = null;
  return {
    take: async () => ({ number, held: true, rebuildingAsked: false }),
    keep: (work) => work(),
    sure: async () => {},
    move: async (next) => {
      number = next;
    },
    release: async () => {},
    rebuilding: NOBODY_ASKS,
  };
}

/**
 * One cursor, kept in the graph, of an index that all processes share.
 * @param settings of the index: with others it is built anew
 * @param lasting how long a lease lasts, in milliseconds
 */
export function sharedCursor(graph: GraphEngine, index: string, settings: object, lasting = LEASE): Cursor {
  const asker = { index, holder: randomUUID(), shape: shapeOf(settings) };
  const lost = () => new LeaseLost(`Another process leads the index ${index} on.`);
  const now = () => isoOf(Date.now());
  const until = () => isoOf(Date.now() + lasting);
  const look = () => seenCursor(graph.read, { ...asker, now: now() });
  const isFresh = (seen: SeenCursor) => (seen.until ?? '') > isoOf(Date.now() + (lasting * 2) / 3);

  async function sure(): Promise<void> {
    const seen = await look();
    if (!seen.held) throw lost();
    if (isFresh(seen)) return;
    if (!(await graph.write((run) => renewLease(run, { ...asker, until: until() })))) throw lost();
  }

  return {
    take: async () => {
      const seen = await look();
      // To take a lease is to write: who need not, or cannot have it, only looks.
      if (seen.held ? isFresh(seen) : !seen.free) return seen;
      return { ...seen, ...(await graph.write((run) => takeLease(run, { ...asker, now: now(), until: until() }))) };
    },
    keep: async (work) => {
      // Whether it could be renewed is asked before anything is done under it.
      const renewal = setInterval(() => void sure().catch(() => undefined), lasting / 3);
      try {
        return await work();
      } finally {
        clearInterval(renewal);
      }
    },
    sure,
    move: async (number) => {
      if (!(await graph.write((run) => moveCursor(run, asker, number)))) throw lost();
    },
    release: () => graph.write((run) => releaseLease(run, asker)),
    rebuilding: askedRebuilding(graph, asker),
  };
}

const isoOf = (time: number) => new Date(time).toISOString();

/** Raise it when documents are composed or words are read otherwise: shared indexes are then built anew. */
const REVISION = 7;

function shapeOf(settings: object): string {
  return createHash('sha256')
    .update(JSON.stringify([REVISION, DOCUMENT_SHAPES, SYNONYMS, settings]))
    .digest('hex')
    .slice(0, 16);
}
