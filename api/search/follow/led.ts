import type { GraphEngine } from '../../../graph/engine.ts';
import type { SearchEngine } from '../engine.ts';
import type { Cursor } from './cursor.ts';

/** What the process that leads an index works with. */
export interface Led {
  graph: GraphEngine;
  engine: SearchEngine;
  cursor: Cursor;
  /** Awaited before anything is done to the index; what it throws ends the work. */
  sure(): Promise<void>;
}
