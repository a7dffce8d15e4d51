import type { GraphEngine } from '../../graph/engine.ts';
import type { Batch } from '../../graph/model.ts';
import type { RejectForm } from './read/raw-row.ts';
import { changesToKnown, countedAnew } from './report/changed-rows.ts';
import type { Counts } from './report/counts.ts';
import type { Finding } from './report/finding.ts';
import type { SettledFile } from './settle-file.ts';
import type { SettledGroup } from './settled-groups.ts';
import type { ImportRun } from './write/import-run.ts';
import { planRows, type RowsPlan, writeRowsIn } from './write/write-rows.ts';

/** Who hears of what an import finds and how far it is. */
export interface ImportListener {
  /** The file is open; rejects are written in this form. An attempt that begins anew says so anew. */
  opened(form: Pick<RejectForm, 'head' | 'encoding'>): void;
  finding(finding: Finding): void;
  /** A row that became nothing, as it came with all that is wrong with it, in the form of its file. */
  rejected(text: string): void;
  progress(rows: number, part: { done: number; total: number }): void;
  /** Where it is told faster than it passes on: settled once it has. Rows wait for it, never a transaction. */
  caughtUp?(): Promise<void>;
}

export interface ImportWork extends Pick<SettledFile, 'read' | 'groups'> {
  /** What goes with any row, such as the document; nothing once it is written. */
  shared: Batch;
  run: ImportRun;
  counts: Counts;
  listener: ImportListener;
  /** Aborted where the person wants to stop: what was written until then stands. */
  signal: AbortSignal;
}

/** Reads all rows, and tells what writing them would come to. */
export async function rehearse(engine: GraphEngine, work: ImportWork): Promise<void> {
  for await (const group of work.groups) {
    if (work.signal.aborted) return;
    tell(work, group, await planRows(engine.read, work.run, group, work.shared));
    await work.listener.caughtUp?.();
  }
}

/**
 * Reads all rows and writes them, a transaction for each group; the next group is read while one is written.
 * Rows that an earlier attempt has written are read again for the report, and not written.
 */
export async function perform(engine: GraphEngine, work: ImportWork): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const group of work.groups) {
      await writing;
      if (work.signal.aborted) return;
      writing = writeGroup(engine, work, group);
      // Awaited with the next group; until then nobody else would hear that it failed.
      writing.catch(() => undefined);
    }
    await writing;
  } finally {
    // Where reading fails, whoever called may close the graph that is still written to.
    await writing.catch(() => undefined);
  }
}

async function writeGroup(engine: GraphEngine, work: ImportWork, group: SettledGroup): Promise<void> {
  const isWritten = group.last <= work.run.rowsDone;
  const planned = isWritten ? null : await engine.write((run) => writeRowsIn(run, work.run, group, work.shared));
  if (planned) work.run.rowsDone = group.last;
  tell(work, group, planned);
  await work.listener.caughtUp?.();
}

/** Reads all rows and writes them in one transaction: all of them, or none. */
export async function performAtOnce(engine: GraphEngine, work: () => Promise<ImportWork>): Promise<ImportWork> {
  return engine.write(async (run) => {
    // A transaction that met a conflict is run again, from the first row on.
    const fresh = await work();
    for await (const group of fresh.groups) {
      fresh.signal.throwIfAborted();
      tell(fresh, group, await writeRowsIn(run, fresh.run, group, fresh.shared));
    }
    return fresh;
  });
}

/** Tells of a group of rows and counts what they came to. */
function tell(work: ImportWork, group: SettledGroup, plan: RowsPlan | null): void {
  const { counts, listener } = work;
  const changed = plan ? changesToKnown(group.records, plan) : [];
  counts.addRows(plan ? countedAnew(group, changed) : group.counts);
  if (plan) {
    counts.add(plan);
    work.shared = { nodes: [], relationships: [] };
  }
  const findings = [...group.findings, ...(plan?.findings ?? []), ...changed.map(({ finding }) => finding)];
  for (const finding of findings) listener.finding(finding);
  for (const reject of group.rejects) listener.rejected(reject);
  listener.progress(group.last, group.part);
}
