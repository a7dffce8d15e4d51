import type { GraphEngine } from '../../graph/engine.ts';
import type { Batch } from '../../graph/model.ts';
import { draftReader } from './map/draft-reader.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { ByteSource } from './read/chunks.ts';
import { mappedRows } from './read/join.ts';
import type { RejectForm } from './read/raw-row.ts';
import { brought } from './settle/brought-along.ts';
import { readKnownGraph } from './settle/known-graph.ts';
import { recordSettler } from './settle/settle-record.ts';
import { type SettledGroup, settledGroups } from './settled-groups.ts';

/** What the rows of a file are settled by: plain values, so that another thread can take them. */
export interface SettlingOrder {
  file: ByteSource;
  mapping: Mapping;
  /** Where joined files lie beside. */
  directories: readonly string[];
  /** The import that goes on where it stopped, and the rows that it has written; null where it begins. */
  resumed: { import: string; rows: number } | null;
}

/** A file whose rows are read, understood and held against the graph, as they are asked for. */
export interface SettledFile {
  /** How the file was read. */
  read: string;
  form: Pick<RejectForm, 'head' | 'encoding'>;
  /** What goes with any row: the document, the concepts that the corpus brings along. */
  shared: Batch;
  /** To be gone through once, and to be broken off where its end is not wanted. */
  groups: AsyncIterable<SettledGroup>;
}

/**
 * Opens a file and the knowledge of the graph that its rows are held against. It is made anew for each attempt,
 * since that knowledge grows with the rows.
 * @throws UnreadableFile MissingColumn where the file is not what the mapping reads
 */
export async function settleFile(
  engine: Pick<GraphEngine, 'read'>,
  { file, mapping, directories, resumed }: SettlingOrder,
): Promise<SettledFile> {
  const source = await mappedRows(file, mapping, directories);
  const read = draftReader(mapping, source.columns);
  const { batch: shared, known } = brought(mapping, await readKnownGraph(engine, mapping.source.id, resumed?.import));
  const { head, encoding } = source.rejects;
  const settle = recordSettler(known, mapping.source.id);
  const groups = settledGroups(source, read, settle, resumed?.rows ?? 0);
  return { read: source.read, form: { head, encoding }, shared, groups };
}
