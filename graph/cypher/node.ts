import type { Run } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import type { Properties, StoredNode } from '../model.ts';

/** The nodes of one kind by their ids; what is not there is not in the map. */
export async function nodesById(run: Run, kind: Kind, ids: readonly string[]): Promise<Map<string, StoredNode>> {
  const rows = await run<{ node: StoredNode }>(`MATCH (n:${kind}) WHERE n.id IN $ids RETURN n {.*} AS node`, { ids });
  return new Map(rows.map(({ node }) => [node.id, node]));
}

/** The nodes of a kind whose ids follow one in the alphabet, in its order: reads all of them batch by batch. */
export async function nodesAfter(run: Run, kind: Kind, after: string, limit: number): Promise<StoredNode[]> {
  const rows = await run<{ node: StoredNode }>(
    `MATCH (n:${kind}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN n {.*} AS node`,
    { after, limit },
  );
  // A statement need not keep the order in which it was cut.
  return rows.map(({ node }) => node).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ids that others were merged into, by the id that is gone. */
export async function idsMergedInto(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await run<{ id: string; into: string }>(
    'MATCH (merged:MergedId)-[:MERGED_INTO]->(n) WHERE merged.id IN $ids RETURN merged.id AS id, n.id AS into',
    { ids },
  );
  return new Map(rows.map(({ id, into }) => [id, into]));
}

/** Creates nodes that are known not to be there, each with its own properties and those that all of them share. */
export async function createNodes(
  run: Run,
  kind: Kind,
  rows: readonly { id: string; properties: Properties }[],
  shared: Properties = {},
) {
  await run(`UNWIND $rows AS row CREATE (n:${kind} {id: row.id}) SET n += row.properties SET n += $shared`, {
    rows,
    shared,
  });
}

/** Sets properties of nodes that are there; a null takes the property off. */
export async function updateNodes(run: Run, kind: Kind, rows: readonly { id: string; properties: Properties }[]) {
  await run(`UNWIND $rows AS row MATCH (n:${kind} {id: row.id}) SET n += row.properties`, { rows });
}
