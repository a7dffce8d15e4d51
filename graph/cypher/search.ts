import type { Run } from '../engine.ts';
import type { Kind } from '../kinds.ts';

/**
 * What one kind is tied to, as a pattern from `s` to `t`: `(s)-[:USES]->(t:Method)`. Fixed texts of ours, never input.
 */
export interface Tie {
  from: Kind;
  to: Kind;
  pattern: string;
}

/** The nodes tied to each of the given ones, in the order of their ids; a pair once, however many ways lead there. */
export function tiesOf(
  run: Run,
  { from, pattern }: Tie,
  ids: readonly string[],
): Promise<{ id: string; to: string }[]> {
  return run(
    `UNWIND $ids AS id MATCH (s:${from} {id: id}) MATCH ${pattern} WITH DISTINCT id, t.id AS to
     RETURN id, to ORDER BY id, to`,
    { ids },
  );
}

/** The ids of the nodes whose ties lead to any of the given ones: what must be indexed anew when those change. */
export async function idsTiedTo(run: Run, { from, to, pattern }: Tie, ids: readonly string[]): Promise<string[]> {
  const rows = await run<{ id: string }>(
    `UNWIND $ids AS id MATCH (t:${to} {id: id}) MATCH ${reversed(pattern)} WHERE s:${from} RETURN DISTINCT s.id AS id`,
    { ids },
  );
  return rows.map(({ id }) => id);
}

/** Engines walk a pattern from its left: one that starts at `s` would be walked from every node there is. */
const reversed = (pattern: string) => (pattern.match(STEP) ?? []).reverse().map(turned).join('');

const STEP = /\([^)]*\)|<?-\[[^\]]*\]->?/g;

function turned(step: string): string {
  if (step.startsWith('(')) return step;
  return step.startsWith('<') ? `${step.slice(1)}>` : `<${step.slice(0, -1)}`;
}
