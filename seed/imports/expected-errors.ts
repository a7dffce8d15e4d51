import { BadSetting } from '../../api/env.ts';
import { GraphUnavailable } from '../../graph/engine.ts';
import { BadCommand } from './command-line.ts';
import { NoDecision } from './doubles/pair.ts';
import { MissingColumn } from './map/row-reader.ts';
import { BadMapping } from './mapping/load.ts';
import { UnreadableFile } from './read/raw-row.ts';
import { UnsafeSocket } from './socket/where.ts';
import { NoSuchImport } from './undo/undo-import.ts';

/** Another process carried an order out and it failed there; the message is that process's own. */
export class OrderFailed extends Error {
  override name = 'OrderFailed';
}

const EXPECTED = [
  BadCommand,
  BadMapping,
  BadSetting,
  GraphUnavailable,
  MissingColumn,
  NoDecision,
  NoSuchImport,
  OrderFailed,
  UnsafeSocket,
  UnreadableFile,
];

/** Whether an error is one whose message says all that there is to say. */
export const isExpected = (error: unknown): boolean =>
  EXPECTED.some((kind) => error instanceof kind) ||
  ['ENOENT', 'EEXIST', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
