import type { ImportedChangeRecord } from '../../../graph/cypher/import.ts';
import { kindOf } from '../../../graph/kinds.ts';
import type { Properties } from '../../../graph/model.ts';
import { fingerprint } from '../settle/slug.ts';
import { isWithdrawal, nameOf } from './changed-things.ts';

/** A change, and the import that made it. */
export interface ChangeByImport {
  change: ImportedChangeRecord;
  by: string;
}

/** What later imports are to put back in place of the one that is taken back. */
export interface HandedOver {
  /** Changes as the later imports are to keep them. */
  changes: ChangeByImport[];
  /** What the import withdrew and does not tie again, as a later one withdrew what had come in its place. */
  withdrawals: ReadonlySet<ImportedChangeRecord>;
}

/**
 * Imports are not always taken back in the order of their coming. Where a later one stands on what this one made, it
 * is told what was before this one: taken back itself, it then leads to that, and not to what is gone by then.
 */
export function handedOver(
  importId: string,
  changes: readonly ImportedChangeRecord[],
  byLater: readonly ChangeByImport[],
): HandedOver {
  const withdrawals = new Set<ImportedChangeRecord>();
  const handed: ChangeByImport[] = [];
  const rewritten = new Map<string, ChangeByImport>();
  for (const change of changes)
    if (isWithdrawal(change)) {
      const later = byLater.find(
        (other) => isWithdrawal(other.change) && tookOffWhatCame(importId, change, other.change),
      );
      if (!later) continue;
      withdrawals.add(change);
      const id = `${later.by}/${fingerprint(change.id)}`;
      handed.push({ by: later.by, change: { ...change, id } });
    } else
      for (const other of byLater) {
        const theirs = rewritten.get(other.change.id)?.change ?? other.change;
        const before =
          isWithdrawal(theirs) || nameOf(theirs) !== nameOf(change) ? undefined : beforeBoth(change, theirs);
        if (before) rewritten.set(theirs.id, { by: other.by, change: { ...theirs, before: JSON.stringify(before) } });
      }
  return { changes: [...handed, ...rewritten.values()], withdrawals };
}

/** Whether the other change took off what the import had said of the same thing in place of what it withdrew. */
function tookOffWhatCame(importId: string, change: ImportedChangeRecord, other: ImportedChangeRecord): boolean {
  const { importedBy } = JSON.parse(other.before) as Properties;
  return (
    other.type === change.type &&
    practiceOf(other) === practiceOf(change) &&
    [importedBy ?? []].flat().includes(importId)
  );
}

const practiceOf = ({ target, to }: ImportedChangeRecord) =>
  [target, to].find((end) => end && kindOf(end) === 'Practice');

/** What was before both changes, where the other one found what this one made; undefined where it found something else. */
function beforeBoth(change: ImportedChangeRecord, other: ImportedChangeRecord): Properties | undefined {
  const [old, made] = [JSON.parse(change.before) as Properties, JSON.parse(change.after) as Properties];
  const theirs = JSON.parse(other.before) as Properties;
  const found = Object.keys(old).filter(
    (name) => name in theirs && JSON.stringify(theirs[name] ?? null) === JSON.stringify(made[name] ?? null),
  );
  if (found.length === 0) return undefined;
  return { ...theirs, ...Object.fromEntries(found.map((name) => [name, old[name] ?? null])) };
}
