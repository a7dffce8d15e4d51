import type { Run } from '../engine.ts';
import type { Kind } from '../kinds.ts';

/** How many nodes there are of each of these kinds; a kind without nodes counts 0. */
export async function countsByKind(run: Run, kinds: readonly Kind[]): Promise<Map<Kind, number>> {
  const counts = kinds.map((kind) => `MATCH (n:${kind}) RETURN '${kind}' AS kind, count(n) AS total`);
  const rows = await run<{ kind: Kind; total: number }>(counts.join(' UNION ALL '));
  const found = new Map(rows.map(({ kind, total }) => [kind, total]));
  return new Map(kinds.map((kind) => [kind, found.get(kind) ?? 0]));
}

/** When the graph was last changed, ISO: with its newest content, or where it is empty, its own schema. */
export async function lastChangedAt(run: Run): Promise<string | null> {
  const [row] = await run<{ at: string | null }>(
    `OPTIONAL MATCH (counter:ChangeCounter {id: 'changes'})
     OPTIONAL MATCH (change:Change {number: counter.last})
     OPTIONAL MATCH (migration:Migration)
     RETURN coalesce(max(change.at), max(migration.appliedAt)) AS at`,
  );
  return row?.at ?? null;
}
