import type { Batch, NodeRecord, Properties, RelationshipRecord } from '../../graph/model.ts';
import type { Relationship } from '../../graph/relationships.ts';

/** Several batches as one. */
export function joined(batches: readonly Batch[]): Batch {
  const nodes: NodeRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  // An import joins a dozen batches for each of a hundred thousand rows, most of them empty.
  for (const batch of batches) {
    for (const node of batch.nodes) nodes.push(node);
    for (const relationship of batch.relationships) relationships.push(relationship);
  }
  return { nodes, relationships };
}

/** What each of the facts becomes, as one batch; nothing where there are none. */
export const eachOf = <Facts>(facts: readonly Facts[] = [], flatten: (facts: Facts) => Batch): Batch =>
  joined(facts.map(flatten));

/** Relationships of one type from a node to each of the others; none where none are stated. */
export function links(
  type: Relationship,
  from: string,
  to: string | readonly string[] = [],
  properties: Properties = {},
): RelationshipRecord[] {
  return [to].flat().map((id) => ({ type, from, to: id, properties }));
}

/** The properties that have a value: what is not known is not stored. */
export function known(properties: Record<string, Properties[string] | undefined>): Properties {
  const stated: Properties = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined) stated[name] = value;
  }
  return stated;
}
