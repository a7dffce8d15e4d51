import type { Value } from './engine.ts';
import type { Kind } from './kinds.ts';
import type { Relationship } from './relationships.ts';

/** Flat properties, as a node or relationship stores them: texts as `name_it`, dates as EDTF with their bounds beside. */
export type Properties = Record<string, Value>;

/** A node as it is written. Properties leave out `id`, `createdAt` and `updatedAt`, which the writing adds. */
export interface NodeRecord {
  kind: Kind;
  id: string;
  properties: Properties;
}

/** A relationship as it is written, between nodes that are there or come in the same batch. */
export interface RelationshipRecord {
  type: Relationship;
  from: string;
  to: string;
  properties: Properties;
}

export interface Batch {
  nodes: readonly NodeRecord[];
  relationships: readonly RelationshipRecord[];
}

/** A node as it is read: all its properties, its id among them. */
export type StoredNode = { id: string } & Properties;
