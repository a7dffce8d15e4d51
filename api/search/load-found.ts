import { kindOf } from '../../graph/kinds.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity/entity.type.ts';
import { entityKnown, loadEntity } from '../entity/load-entity.ts';

/**
 * The thing with this id, of whatever kind; null where it is gone since it was indexed. Given at once where it is held: an
 * answer names hundreds of things, and GraphQL waits for each promise by itself.
 */
export function loadNode(context: Context, id: string): Entity | null | Promise<Entity | null> {
  const kind = kindOf(id);
  if (!kind) return null;
  const known = entityKnown<Entity>(context, kind, id);
  return known === undefined ? loadEntity<Entity>(context, kind, id) : known;
}

/** The things with these ids, by id; one statement a kind. */
export async function loadNodes(context: Context, ids: readonly string[]): Promise<Map<string, Entity>> {
  const nodes = await Promise.all(ids.map((id) => loadNode(context, id)));
  return new Map(nodes.flatMap((node, index) => (node ? [[ids[index] ?? node.id, node]] : [])));
}

/** Makes something of what is there, or of what it promises. */
export function onceLoaded<Value, Result>(
  value: Value | Promise<Value>,
  make: (value: Value) => Result,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(make) : make(value);
}
