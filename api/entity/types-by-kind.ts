import { type Kind, kindOf } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import { Practice } from '../practice/practice.type.ts';

/** The GraphQL type of each kind of node. */
const TYPES: Partial<Record<Kind, new () => object>> = { Practice };

/** A stored node as an object of its GraphQL type, whose fields read the node's own properties. */
export function published<Type>(node: StoredNode): Type {
  const kind = kindOf(node.id);
  const type = kind && TYPES[kind];
  if (!type) throw new Error(`No GraphQL type publishes ${node.id}.`);
  return Object.assign(new type(), node) as Type;
}
