import { idsMergedInto, nodesById } from '../../graph/cypher/node.ts';
import type { Run } from '../../graph/engine.ts';
import { KINDS, type Kind, kindOf } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { published } from './types-by-kind.ts';

/** The thing with this id, or null; an id that was merged into another gives that other. */
export async function loadEntity<Type>(context: Context, kind: Kind, id: string): Promise<Type | null> {
  if (kindOf(id) !== kind) return null;
  const node = await context.loaders.fromGraph(byIdOfKind[kind], id);
  return node ? published<Type>(node) : null;
}

/** The thing with this id where it is held already: undefined where it has to be loaded. */
export function entityKnown<Type>(context: Context, kind: Kind, id: string): Type | null | undefined {
  const known = context.loaders.known(byIdOfKind[kind], id);
  if (!known) return undefined;
  return known.answer ? published<Type>(known.answer) : null;
}

/** A batch function a kind, made once: the loaders tell their questions apart by function. */
const byIdOfKind = Object.fromEntries(
  KINDS.map((kind) => [kind, (run: Run, ids: readonly string[]) => byIdOrFormerId(run, kind, ids)]),
) as Record<Kind, (run: Run, ids: readonly string[]) => Promise<Map<string, StoredNode>>>;

async function byIdOrFormerId(run: Run, kind: Kind, ids: readonly string[]): Promise<Map<string, StoredNode>> {
  const found = await nodesById(run, kind, ids);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const merged = await idsMergedInto(run, missing);
  const heirs = merged.size > 0 ? await nodesById(run, kind, [...merged.values()]) : new Map<string, StoredNode>();
  for (const [id, into] of merged) {
    const heir = heirs.get(into);
    if (heir) found.set(id, heir);
  }
  return found;
}
