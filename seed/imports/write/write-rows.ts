import {
  type ImportedCategoryRecord,
  type ImportedChangeRecord,
  type ImportedRowRecord,
  saveImport,
  saveImportedCategories,
  saveImportedChanges,
  saveImportedRows,
} from '../../../graph/cypher/import.ts';
import type { ImportedTie } from '../../../graph/cypher/known-records.ts';
import type { Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { Batch, Properties } from '../../../graph/model.ts';
import { originProperties } from '../../../graph/provenance.ts';
import { type BatchPlan, carryOut, planBatch } from '../../../graph/write.ts';
import type { Finding } from '../report/finding.ts';
import { mergeKnown } from '../settle/merge-known.ts';
import type { SettledRecord } from '../settle/settled.ts';
import { fingerprint } from '../settle/slug.ts';
import { withdrawnBy } from '../settle/withdrawn.ts';
import { assemble } from './assemble.ts';
import type { ImportRun } from './import-run.ts';
import { withdraw, withdrawals } from './withdraw.ts';

/** Rows that go to the graph together: those that became something, and what was found of all of them. */
export interface RowGroup {
  records: readonly SettledRecord[];
  findings: readonly Finding[];
  /** The number of the last row. */
  last: number;
}

/** What a group of rows comes to, and what is found only beside what the graph holds. */
export interface RowsPlan extends BatchPlan {
  findings: readonly Finding[];
  /** What records said before and say no longer. */
  withdrawn: readonly ImportedTie[];
}

/** Finds out what a group of rows comes to, with what goes with any row. Writes nothing. */
export async function planRows(run: Run, of: ImportRun, { records }: RowGroup, shared: Batch): Promise<RowsPlan> {
  const merged = await mergeKnown(run, of.source, records);
  const plan = await planBatch(run, assemble(merged.records, { import: of.id, file: of.file }, shared));
  const { ties, findings } = await withdrawnBy(run, of.id, of.source, records);
  return { ...plan, findings: [...merged.findings, ...findings], withdrawn: ties };
}

/** Writes a group of rows, what was found of them and how far the import has come, in a transaction that is open. */
export async function writeRowsIn(run: Run, of: ImportRun, group: RowGroup, shared: Batch): Promise<RowsPlan> {
  const plan = await planRows(run, of, group, shared);
  await carryOut(run, plan, of.at);
  await withdraw(run, plan.withdrawn, of.at);
  await saveImport(run, { ...of.record('RUNNING'), rowsDone: Math.max(of.rowsDone, group.last) });
  await saveImportedRows(run, of.id, importedRows(of.id, group));
  await saveImportedChanges(run, of.id, [
    ...changesOf(of.id, group.last, plan),
    ...withdrawals(of.id, group.last, plan.withdrawn),
  ]);
  await saveImportedCategories(run, categoriesOf(of, group));
  return plan;
}

const categoriesOf = (of: ImportRun, { records }: RowGroup): ImportedCategoryRecord[] =>
  records.flatMap(({ id: bearer, row, categories }) =>
    categories.map(({ kind, written }) => ({
      id: `imported-category:${fingerprint([of.source, kind, written].join('\n'))}`,
      kind,
      written,
      source: of.source,
      bearer,
      importId: of.id,
      origin: originProperties({ import: of.id, file: of.file, row: row.number }, of.at),
    })),
  );

/** Kinds of findings that wait for an editor; the others are told in the report alone. */
const WAITING = new Set<Finding['kind']>(['REJECTED', 'PLACE', 'DUPLICATE', 'CATEGORY', 'MERGED']);

function importedRows(importId: string, { records, findings }: RowGroup): ImportedRowRecord[] {
  const noted = records.flatMap(({ row, id, findings, resembles }) => {
    const waiting = findings.filter(({ kind }) => WAITING.has(kind));
    return waiting.length > 0 ? [rowRecord(importId, row.number, row.line, waiting, id, resembles)] : [];
  });
  const byRow = groupBy(
    findings.filter(({ kind }) => kind === 'REJECTED'),
    ({ row }) => row,
  );
  return [
    ...noted,
    ...[...byRow].map(([row, found]) => rowRecord(importId, row, found[0]?.line ?? 0, found, null, [])),
  ];
}

function rowRecord(
  importId: string,
  row: number,
  line: number,
  findings: readonly Finding[],
  became: string | null,
  resembles: readonly string[],
): ImportedRowRecord {
  const status = became ? 'NOTED' : 'REJECTED';
  return {
    id: `${importId}/${row}`,
    row,
    line,
    status,
    findings: JSON.stringify(findings),
    became,
    resembles: [...resembles],
  };
}

/** What an undo must put back: what a thing was, and what the import made of it. */
function changesOf(importId: string, row: number, { nodes, relationships }: BatchPlan): ImportedChangeRecord[] {
  const record = (
    target: string,
    before: Properties,
    properties: Properties,
    edge?: { type: string; to: string; key: string | null },
  ) => {
    const after = Object.fromEntries(Object.keys(before).map((name) => [name, properties[name] ?? null]));
    const what = JSON.stringify([target, edge, after]);
    return {
      id: `${importId}/${fingerprint(what)}`,
      row,
      target,
      type: edge?.type ?? null,
      to: edge?.to ?? null,
      key: edge?.key ?? null,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    };
  };
  return [
    ...[...nodes.values()].flatMap(({ changed }) =>
      changed.map(({ id, before, properties }) => record(id, before, properties)),
    ),
    ...relationships.flatMap(({ group, changed }) =>
      changed.map(({ from, to, key, before, properties }) =>
        record(from, before, properties, { type: group.type, to, key }),
      ),
    ),
  ];
}
