import type { GraphEngine } from '../../graph/engine.ts';
import { KINDS } from '../../graph/kinds.ts';

/** A graph as it was read, to be written again by the plainest statements that there are. */
export interface PlainGraph {
  nodes: Map<string, { id: string; properties: object }[]>;
  relationships: {
    type: string;
    from: string;
    to: string;
    fromLabel: string;
    toLabel: string;
    rows: { from: string; to: string; properties: object }[];
  }[];
}

/** Reads all published nodes and the relationships between them. */
export async function plainGraphOf(graph: GraphEngine): Promise<PlainGraph> {
  const nodes: PlainGraph['nodes'] = new Map();
  for (const kind of KINDS) {
    const rows = await graph.read<{ node: { id: string } }>(`MATCH (n:${kind}) RETURN n {.*} AS node`);
    if (rows.length > 0)
      nodes.set(
        kind,
        rows.map(({ node }) => ({ id: node.id, properties: node })),
      );
  }
  const labels = new Map([...nodes].flatMap(([kind, rows]) => rows.map(({ id }) => [id, kind] as const)));
  const all = await graph.read<{ type: string; from: string; to: string; properties: object }>(
    'MATCH (a)-[r]->(b) WHERE a.slug IS NOT NULL AND b.slug IS NOT NULL RETURN type(r) AS type, a.id AS from, b.id AS to, r {.*} AS properties',
  );
  const groups = new Map<string, PlainGraph['relationships'][number]>();
  for (const { type, from, to, properties } of all) {
    const [fromLabel, toLabel] = [labels.get(from) ?? '', labels.get(to) ?? ''];
    const key = `${type} ${fromLabel} ${toLabel}`;
    const group = groups.get(key) ?? { type, from, to, fromLabel, toLabel, rows: [] };
    group.rows.push({ from, to, properties });
    groups.set(key, group);
  }
  return { nodes, relationships: [...groups.values()] };
}

/** Writes a graph by UNWIND and MERGE alone, a transaction a batch; the indexes are there. */
export async function writePlainly(
  graph: GraphEngine,
  { nodes, relationships }: PlainGraph,
  batch: number,
): Promise<void> {
  for (const [kind, rows] of nodes)
    for (let at = 0; at < rows.length; at += batch)
      await graph.write((run) =>
        run(`UNWIND $rows AS row MERGE (n:${kind} {id: row.id}) SET n += row.properties`, {
          rows: rows.slice(at, at + batch),
        }),
      );
  for (const { type, fromLabel, toLabel, rows } of relationships)
    for (let at = 0; at < rows.length; at += batch)
      await graph.write((run) =>
        run(
          `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})
           MERGE (a)-[r:${type}]->(b) SET r += row.properties`,
          { rows: rows.slice(at, at + batch) },
        ),
      );
}
