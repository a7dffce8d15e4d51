import { applyOnce } from '../cypher/migration.ts';
import type { GraphEngine } from '../engine.ts';
import { startChangeCounter } from './0001-start-change-counter.ts';
import type { Migration } from './migration.ts';

/** In order; a number is never used twice and an applied migration never changes. */
const MIGRATIONS: readonly Migration[] = [startChangeCounter];

/** Applies what the graph does not have yet; of two processes that start at once, one waits for the other. */
export async function migrate(engine: GraphEngine, migrations: readonly Migration[] = MIGRATIONS): Promise<string[]> {
  const applied: string[] = [];
  for (const migration of migrations) {
    const ran = await engine.write((run) => applyOnce(run, migration, new Date().toISOString()));
    if (ran) applied.push(migration.id);
  }
  return applied;
}
