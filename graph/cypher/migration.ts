import type { Run } from '../engine.ts';
import type { Migration } from '../migrations/migration.ts';

/** Applies a migration unless the graph records it already; true where it ran. */
export async function applyOnce(run: Run, migration: Migration, at: string): Promise<boolean> {
  // Writing to one node makes a second process wait here until the first has committed.
  await run("MERGE (lock:Lock {id: 'migrations'}) SET lock.takenAt = $at", { at });
  const recorded = await run('MATCH (m:Migration {id: $id}) RETURN m.id', { id: migration.id });
  if (recorded.length > 0) return false;
  await migration.apply(run);
  await run('CREATE (:Migration {id: $id, appliedAt: $at})', { id: migration.id, at });
  return true;
}
