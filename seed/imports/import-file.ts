import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type ImportStatus, importById, saveImport } from '../../graph/cypher/import.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { ByteSource } from './read/chunks.ts';
import { Counts } from './report/counts.ts';
import { type ImportListener, type ImportWork, perform, performAtOnce, rehearse } from './run-import.ts';
import { settleAside } from './thread/settle-aside.ts';
import type { ImportRun } from './write/import-run.ts';

export interface ImportOrder {
  file: ByteSource;
  mapping: Mapping;
  /** The mapping's name or path, for the record. */
  mappingName: string;
  /** Where joined files lie beside. */
  directories: readonly string[];
  dryRun: boolean;
  allOrNothing: boolean;
}

/** What an import came to. */
export interface ImportSummary {
  id: string;
  file: string;
  /** How the file was read. */
  read: string;
  dryRun: boolean;
  /** DONE; STOPPED by the person, to go on with the same command; REFUSED: all or nothing, and some row is bad. */
  state: 'DONE' | 'STOPPED' | 'REFUSED';
  /** Rows that an earlier attempt had written. */
  resumedAt: number;
  counts: Pick<Counts, 'rows' | 'nodes' | 'relationships'>;
}

/**
 * Imports a file as its mapping says, or tells what that would do.
 * @throws UnreadableFile MissingColumn where the file is not what the mapping reads
 */
export async function importFile(
  engine: GraphEngine,
  order: ImportOrder,
  listener: ImportListener,
  signal: AbortSignal,
): Promise<ImportSummary> {
  const { work, run } = await workFor(engine, order, listener, signal);
  const resumedAt = run.rowsDone;
  if (order.dryRun) {
    const done = await work();
    await rehearse(engine, done);
    return summary(order, done, signal.aborted ? 'STOPPED' : 'DONE', 0);
  }
  return order.allOrNothing ? allOrNothing(engine, order, work) : stepByStep(engine, order, await work(), resumedAt);
}

async function stepByStep(engine: GraphEngine, order: ImportOrder, work: ImportWork, resumedAt: number) {
  await perform(engine, work);
  const state = work.signal.aborted ? 'STOPPED' : 'DONE';
  if (state === 'DONE') await finish(engine, work);
  return summary(order, work, state, resumedAt);
}

async function allOrNothing(engine: GraphEngine, order: ImportOrder, work: () => Promise<ImportWork>) {
  const silent = await work();
  await rehearse(engine, { ...silent, listener: { ...silent.listener, finding() {}, rejected() {} } });
  if (silent.counts.rows.rejected > 0) {
    const told = await work();
    await rehearse(engine, told);
    return summary(order, told, 'REFUSED', 0);
  }
  const done = await performAtOnce(engine, work);
  done.run.rowsDone = done.counts.rows.read;
  await finish(engine, done);
  return summary(order, done, 'DONE', 0);
}

const finish = (engine: GraphEngine, { run, counts }: ImportWork) =>
  engine.write((write) => {
    const { rows, nodes, relationships } = counts;
    const record = run.record('DONE');
    const runs = [...(record.runs ?? []), JSON.stringify({ at: run.at, rows, nodes, relationships })];
    return saveImport(write, { ...record, counts: JSON.stringify(nodes), runs: runs.slice(-MOST_RUNS) });
  });

/** So many runs of one import are remembered. */
const MOST_RUNS = 50;

function summary(
  order: ImportOrder,
  work: ImportWork,
  state: ImportSummary['state'],
  resumedAt: number,
): ImportSummary {
  const { rows, nodes, relationships } = work.counts;
  return {
    id: work.run.id,
    file: order.file.name,
    read: work.read,
    dryRun: order.dryRun,
    state,
    resumedAt,
    counts: { rows, nodes, relationships },
  };
}

/** What an attempt works with; made anew for each, since the knowledge of the graph grows with the rows. */
async function workFor(engine: GraphEngine, order: ImportOrder, listener: ImportListener, signal: AbortSignal) {
  const run = await runFor(engine, order);
  const work = async (): Promise<ImportWork> => {
    const resumed = run.rowsDone > 0 ? { import: run.id, rows: run.rowsDone } : null;
    const { read, form, shared, groups } = await settleAside(engine, { ...settlingOf(order), resumed });
    listener.opened(form);
    return { run, read, shared, groups, counts: new Counts(), listener, signal };
  };
  return { work, run };
}

const settlingOf = ({ file, mapping, directories }: ImportOrder) => ({ file, mapping, directories });

/** The same document, file and mapping are the same import, which goes on where it stopped. */
async function runFor(engine: GraphEngine, { file, mapping, mappingName }: ImportOrder): Promise<ImportRun> {
  const slug = mapping.source.id.slice(mapping.source.id.indexOf(':') + 1);
  const id = `import:${slug}-${await digestOf(file, JSON.stringify(mapping))}`;
  const before = await importById(engine.read, id);
  const at = new Date().toISOString();
  const run: ImportRun = {
    id,
    file: basename(file.name),
    source: mapping.source.id,
    at,
    rowsDone: before?.status === 'RUNNING' ? before.rowsDone : 0,
    record: (status: ImportStatus) => ({
      id,
      file: basename(file.name),
      mapping: mappingName,
      source: mapping.source.id,
      status,
      rowsDone: run.rowsDone,
      startedAt: before && before.status !== 'UNDONE' ? before.startedAt : at,
      updatedAt: at,
      counts: before?.counts ?? '{}',
      // What an import did that was taken back is done no longer.
      runs: before && before.status !== 'UNDONE' ? (before.runs ?? []) : [],
    }),
  };
  return run;
}

async function digestOf({ path }: ByteSource, mapping: string): Promise<string> {
  const hash = createHash('sha256').update(mapping);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex').slice(0, 12);
}
