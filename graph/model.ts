import type { Value } from './engine.ts';
import type { Kind } from './kinds.ts';
import type { Relationship } from './relationships.ts';

/** Flat properties, as a node or relationship stores them: texts as `name_it`, dates as EDTF with their bounds beside. */
export type Properties = Record<string, Value>;

/** Where a node or relationship came from: which row of which file, by which import. */
export interface Origin {
  import: string;
  file: string;
  /** From 1, heads not counted. */
  row: number;
}

/** How a node or relationship is written where the graph has it already. */
interface Writing {
  /** Kept with what the writing creates; an import that only finds it there is noted beside the others. */
  origin?: Origin;
  /** Adds what is missing and leaves what is there: what one source says does not overwrite another. */
  onlyAdds?: boolean;
}

/** A node as it is written. Properties leave out `id`, `createdAt` and `updatedAt`, which the writing adds. */
export interface NodeRecord extends Writing {
  kind: Kind;
  id: string;
  properties: Properties;
}

/** A relationship as it is written, between nodes that are there or come in the same batch. */
export interface RelationshipRecord extends Writing {
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
