import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphEngine } from '../../graph/engine.ts';
import type { RecordDraft } from './map/draft.ts';
import type { ReadDraft } from './map/draft-reader.ts';
import { RejectedRow } from './map/row-problem.ts';
import { isBroken, type RawRow, type RejectForm, type RowSource } from './read/raw-row.ts';
import { Counts } from './report/counts.ts';
import type { Finding } from './report/finding.ts';
import type { SettledRecord } from './settle/settled.ts';
import type { ImportRun } from './write/import-run.ts';
import { type PlannedRows, planRows, type RowGroup, type SharedByRows, writeRowsIn } from './write/write-rows.ts';

/** Who hears of what an import finds and how far it is. */
export interface ImportListener {
  /** The file is open; rejects are written in this form. An attempt that begins anew says so anew. */
  opened(form: Pick<RejectForm, 'head' | 'encoding'>): void;
  finding(finding: Finding): void;
  /** A row that became nothing, as it came with all that is wrong with it, in the form of its file. */
  rejected(text: string): void;
  progress(rows: number, part: { done: number; total: number }): void;
}

export interface ImportWork extends SharedByRows {
  run: ImportRun;
  source: RowSource;
  read: ReadDraft;
  settle: (draft: RecordDraft) => SettledRecord;
  counts: Counts;
  listener: ImportListener;
  /** Aborted where the person wants to stop: what was written until then stands. */
  signal: AbortSignal;
}

/** Rows of one transaction: large enough to be quick, small enough to stop soon; fewer where they are long. */
const ROWS_AT_ONCE = 1000;
const CHARACTERS_AT_ONCE = 4 * 1024 * 1024;
/** So many rows are read between two looks at whether the graph is waiting for its next statement. */
const ROWS_BETWEEN_LOOKS = 8;

/** Reads all rows, and tells what writing them would come to. */
export async function rehearse(engine: GraphEngine, work: ImportWork): Promise<void> {
  for await (const group of groupsOf(work)) {
    tell(work, await planRows(engine.read, work.run, group, work));
    work.listener.progress(group.last, work.source.progress());
  }
}

/**
 * Reads all rows and writes them, a transaction for each group; the next group is read while one is written.
 * Rows that an earlier attempt has written are read again for the report, and not written.
 */
export async function perform(engine: GraphEngine, work: ImportWork): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  for await (const group of groupsOf(work)) {
    await writing;
    if (work.signal.aborted) return;
    writing = writeGroup(engine, work, group);
    // Awaited with the next group; until then nobody else would hear that it failed.
    writing.catch(() => undefined);
  }
  await writing;
}

async function writeGroup(engine: GraphEngine, work: ImportWork, group: RowGroup): Promise<void> {
  if (group.last > work.run.rowsDone) {
    const planned = await engine.write((run) => writeRowsIn(run, work.run, group, work));
    work.run.rowsDone = group.last;
    tell(work, planned);
  }
  work.listener.progress(group.last, work.source.progress());
}

/** Reads all rows and writes them in one transaction: all of them, or none. */
export async function performAtOnce(engine: GraphEngine, work: () => Promise<ImportWork>): Promise<ImportWork> {
  return engine.write(async (run) => {
    // A transaction that met a conflict is run again, from the first row on.
    const fresh = await work();
    for await (const group of groupsOf(fresh)) {
      fresh.signal.throwIfAborted();
      tell(fresh, await writeRowsIn(run, fresh.run, group, fresh));
      fresh.listener.progress(group.last, fresh.source.progress());
    }
    return fresh;
  });
}

/** Counts what a group came to, and remembers what it said. */
function tell({ counts, said }: ImportWork, { batch, plan }: PlannedRows): void {
  counts.add(plan);
  said.note(batch);
}

async function* groupsOf(work: ImportWork): AsyncGenerator<RowGroup> {
  let records: SettledRecord[] = [];
  let rejected: Finding[] = [];
  let last = 0;
  let taken = 0;
  let characters = 0;
  for await (const row of work.source.rows) {
    if (row.number % ROWS_BETWEEN_LOOKS === 0) await nextTurn();
    last = row.number;
    characters += row.raw.length;
    work.counts.rows.read++;
    const result = settledOrRejected(row, work);
    if (Array.isArray(result)) rejected.push(...result);
    else if (result) records.push(result);
    if (++taken < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    yield { records, rejected, last };
    records = [];
    rejected = [];
    taken = 0;
    characters = 0;
  }
  if (taken > 0) yield { records, rejected, last };
}

const OUTCOMES = { NEW: 'created', MERGED: 'merged', SAME: 'known' } as const;

function settledOrRejected(row: Parameters<typeof isBroken>[0], work: ImportWork): SettledRecord | Finding[] | null {
  const { counts, listener } = work;
  const settled = isBroken(row) ? [row.broken] : settledRow(row, work);
  if (settled === null) {
    counts.rows.leftOut++;
    return null;
  }
  if (!Array.isArray(settled)) {
    counts.rows[OUTCOMES[settled.as]]++;
    for (const finding of settled.findings) listener.finding(finding);
    return settled;
  }
  counts.rows.rejected++;
  const findings = settled.map((complaint) => ({
    kind: 'REJECTED' as const,
    row: row.number,
    line: row.line,
    ...complaint,
  }));
  for (const finding of findings) listener.finding(finding);
  const reason = settled.map(({ column, told }) => (column ? `${column}: ${told}` : told)).join(' ');
  listener.rejected(work.source.rejects.row(row.raw, reason));
  return findings;
}

function settledRow(row: RawRow, { read, settle }: ImportWork) {
  try {
    const draft = read(row);
    return draft && settle(draft);
  } catch (error) {
    if (error instanceof RejectedRow) return [...error.complaints];
    throw error;
  }
}
