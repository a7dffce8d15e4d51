import { kindOf } from '../../graph/kinds.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity/entity.type.ts';
import { loadEntity } from '../entity/load-entity.ts';

/** The thing with this id, of whatever kind; null where it is gone since it was indexed. */
export async function loadNode(context: Context, id: string): Promise<Entity | null> {
  const kind = kindOf(id);
  return kind ? loadEntity<Entity>(context, kind, id) : null;
}

/** The things with these ids, by id; one statement a kind. */
export async function loadNodes(context: Context, ids: readonly string[]): Promise<Map<string, Entity>> {
  const nodes = await Promise.all(ids.map((id) => loadNode(context, id)));
  return new Map(nodes.flatMap((node, index) => (node ? [[ids[index] ?? node.id, node]] : [])));
}
