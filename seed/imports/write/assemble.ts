import type { Batch, NodeRecord, Origin, RelationshipRecord } from '../../../graph/model.ts';
import { keyOf } from '../../../graph/relationships.ts';
import type { SettledRecord } from '../settle/settled.ts';

/** One batch of what many rows say: each node and relationship once, with the row that it came from first. */
export function assemble(records: readonly SettledRecord[], origin: Omit<Origin, 'row'>, shared: Batch): Batch {
  const nodes = new Map<string, NodeRecord>();
  const relationships = new Map<string, RelationshipRecord>();
  const { import: by, file } = origin;
  const ofAll: Origin = { import: by, file, row: 0 };
  for (const { kind, id, properties } of shared.nodes)
    nodes.set(id, { kind, id, properties, origin: ofAll, onlyAdds: kind !== 'Source' });
  for (const one of shared.relationships) relationships.set(identity(one), written(one, ofAll, true));
  for (const { id, row, batch } of records) {
    const ofRow: Origin = { import: by, file, row: row.number };
    for (const { kind, id: of, properties } of batch.nodes)
      addNode(nodes, { kind, id: of, properties, origin: ofRow, onlyAdds: of !== id });
    for (const one of batch.relationships) {
      const isOwnCitation = one.type === 'STATED_IN' && one.from === id;
      const key = identity(one);
      if (isOwnCitation || !relationships.has(key)) relationships.set(key, written(one, ofRow, !isOwnCitation));
    }
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

const written = (
  { type, from, to, properties }: RelationshipRecord,
  origin: Origin,
  onlyAdds: boolean,
): RelationshipRecord => ({ type, from, to, properties, origin, onlyAdds });

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
