import type { Batch, NodeRecord, Origin, RelationshipRecord } from '../../../graph/model.ts';
import { keyOf } from '../../../graph/relationships.ts';
import type { SettledRecord } from '../settle/settled.ts';

/** One batch of what many rows say: each node and relationship once, with the row that it came from first. */
export function assemble(records: readonly SettledRecord[], origin: Omit<Origin, 'row'>, shared: Batch): Batch {
  const nodes = new Map<string, NodeRecord>();
  const relationships = new Map<string, RelationshipRecord>();
  const from = (row: number): Origin => ({ ...origin, row });
  /** Rows of one place share what is said of it: once is enough. */
  const seen = new Set<object>();
  const isNew = (one: object) => seen.size !== seen.add(one).size;
  for (const node of shared.nodes) nodes.set(node.id, { ...node, origin: from(0), onlyAdds: node.kind !== 'Source' });
  for (const one of shared.relationships) relationships.set(identity(one), { ...one, origin: from(0), onlyAdds: true });
  for (const { id, row, batch } of records) {
    const rowOrigin = from(row.number);
    for (const node of batch.nodes)
      if (isNew(node)) addNode(nodes, { ...node, origin: rowOrigin, onlyAdds: node.id !== id });
    for (const one of batch.relationships) {
      if (!isNew(one)) continue;
      const isOwnCitation = one.type === 'STATED_IN' && one.from === id;
      const key = identity(one);
      if (isOwnCitation || !relationships.has(key))
        relationships.set(key, { ...one, origin: rowOrigin, onlyAdds: !isOwnCitation });
    }
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

/** A record's own node takes what its later rows add; of others the first mention counts, the next ones fill gaps. */
function addNode(nodes: Map<string, NodeRecord>, node: NodeRecord): void {
  const first = nodes.get(node.id);
  if (!first) nodes.set(node.id, node);
  else if (node.onlyAdds) nodes.set(node.id, { ...first, properties: { ...node.properties, ...first.properties } });
  else nodes.set(node.id, { ...first, properties: { ...first.properties, ...node.properties } });
}

function identity({ type, from, to, properties }: RelationshipRecord): string {
  const key = keyOf(type);
  return `${type}\n${from}\n${to}\n${key ? (properties[key] ?? '') : ''}`;
}
