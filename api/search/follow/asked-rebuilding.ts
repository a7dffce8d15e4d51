import { randomUUID } from 'node:crypto';
import type { Lease } from '../../../graph/cypher/index-cursor.ts';
import {
  askRebuilding,
  endRebuilding,
  type IndexRebuilding,
  noteRebuilding,
  seenRebuilding,
} from '../../../graph/cypher/index-rebuilding.ts';
import type { GraphEngine } from '../../../graph/engine.ts';

/** Rebuildings that one process asks of the one that leads the index, through the graph. */
export interface AskedRebuilding {
  /** Gives the name of the request, which may be that of one that is open already. */
  ask(): Promise<string>;
  look(): Promise<IndexRebuilding>;
  /** The leader tells how far it is. */
  note(done: number, total: number): Promise<void>;
  /** The leader tells that it is done, or why not. */
  end(done: number, failure?: string): Promise<void>;
}

export function askedRebuilding(graph: GraphEngine, lead: Pick<Lease, 'index' | 'holder'>): AskedRebuilding {
  return {
    ask: () => graph.write((run) => askRebuilding(run, lead.index, randomUUID())),
    look: () => seenRebuilding(graph.read, lead.index),
    note: (done, total) => graph.write((run) => noteRebuilding(run, lead, done, total)),
    end: (done, failure) => graph.write((run) => endRebuilding(run, lead, done, failure ?? null)),
  };
}

/** Of an index in a process of its own: nobody else can ask for it. */
export const NOBODY_ASKS: AskedRebuilding = {
  ask: async () => '',
  look: async () => ({ asked: null, done: null, total: null, ended: null, failure: null }),
  note: async () => {},
  end: async () => {},
};
