import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordDraft } from './map/draft.ts';
import type { ReadDraft } from './map/draft-reader.ts';
import { RejectedRow } from './map/row-problem.ts';
import { isBroken, type RawRow, type RowSource } from './read/raw-row.ts';
import { REASON } from './read/separated.ts';
import type { RowCounts } from './report/counts.ts';
import type { Finding } from './report/finding.ts';
import { SaidBefore } from './settle/said-before.ts';
import type { SettledRecord } from './settle/settled.ts';

/** Rows that go to the graph together: those that became something, and what is to be told of all of them. */
export interface SettledGroup {
  records: SettledRecord[];
  findings: Finding[];
  /** The rows that became nothing, in the form of the file of rejects. */
  rejects: string[];
  counts: RowCounts;
  /** The number of the last row. */
  last: number;
  /** Of the file, read until then. */
  part: { done: number; total: number };
}

/** Rows of one transaction: large enough to be quick, small enough to stop soon; fewer where they are long. */
const ROWS_AT_ONCE = 1000;
const CHARACTERS_AT_ONCE = 1024 * 1024;
/** So many rows are read between two looks at whether somebody else is waiting for this thread. */
const ROWS_BETWEEN_LOOKS = 8;

type Settle = (draft: RecordDraft) => SettledRecord;

/**
 * Reads all rows of a file, in groups of what can be written at once. Rows up to `written` are in the graph already:
 * what they said besides is said again, as nobody knows what has become of it since.
 */
export async function* settledGroups(
  source: RowSource,
  read: ReadDraft,
  settle: Settle,
  written: number,
): AsyncGenerator<SettledGroup> {
  let group = emptyGroup();
  let characters = 0;
  let last = { row: 0, line: 0 };
  const said = new SaidBefore();
  for await (const row of source.rows) {
    if (row.number % ROWS_BETWEEN_LOOKS === 0) await nextTurn();
    group.last = row.number;
    last = { row: row.number, line: row.line };
    group.counts.read++;
    characters += row.raw.length;
    const settled = settledRow(row, read, settle);
    if (settled && isRecord(settled) && row.number > written)
      settled.batch = said.withoutOld(settled.batch, settled.id);
    addRow(group, row, settled, source);
    if (group.counts.read < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    yield { ...group, part: source.progress() };
    group = emptyGroup();
    characters = 0;
  }
  // It is told with the last row, as it takes them all to know.
  group.findings.push(...read.columnsNeverSeen().map((column) => neverSeen(column, last)));
  if (group.counts.read > 0 || group.findings.length > 0) yield { ...group, last: last.row, part: source.progress() };
}

const neverSeen = (column: string, last: { row: number; line: number }): Finding => ({
  kind: 'NOTE',
  ...last,
  column,
  told: `The mapping reads “${column}”, which no record of the file has.`,
  remedy: 'Correct its name in the mapping, or take it out where this file does not have it.',
});

const noRows = (): RowCounts => ({ read: 0, created: 0, merged: 0, known: 0, rejected: 0, leftOut: 0 });
const emptyGroup = (): SettledGroup => ({
  records: [],
  findings: [],
  rejects: [],
  counts: noRows(),
  last: 0,
  part: { done: 0, total: 0 },
});

type Row = Parameters<typeof isBroken>[0];
type Complaints = RejectedRow['complaints'];

/** What a row became: a record, nothing because the mapping leaves it out, or nothing for these reasons. */
function settledRow(row: Row, read: ReadDraft, settle: Settle): SettledRecord | Complaints | null {
  if (isBroken(row)) return [row.broken];
  try {
    const draft = read(row);
    return draft && settle(draft);
  } catch (error) {
    if (error instanceof RejectedRow) return error.complaints;
    throw error;
  }
}

const OUTCOMES = { NEW: 'created', MERGED: 'merged', SAME: 'known' } as const;
const isRecord = (settled: SettledRecord | Complaints): settled is SettledRecord => 'as' in settled;

function addRow(group: SettledGroup, row: Row, settled: ReturnType<typeof settledRow>, { rejects }: RowSource): void {
  if (settled === null) {
    group.counts.leftOut++;
  } else if (isRecord(settled)) {
    group.counts[OUTCOMES[settled.as]]++;
    group.findings.push(...settled.findings);
    // Its cells have served; they would only be carried along.
    group.records.push({ ...settled, row: placeOf(row), wasRejected: wasRejected(row) });
  } else {
    group.counts.rejected++;
    for (const complaint of settled)
      group.findings.push({ kind: 'REJECTED', row: row.number, line: row.line, ...complaint });
    const reason = settled.map(({ column, told }) => (column ? `${column}: ${told}` : told)).join(' ');
    group.rejects.push(rejects.row(row.raw, reason));
  }
}

const wasRejected = (row: Row) => !isBroken(row) && REASON in row.cells;
const placeOf = ({ number, line }: Pick<RawRow, 'number' | 'line'>) => ({ number, line });
