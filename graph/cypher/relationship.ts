import type { Run } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import type { Properties } from '../model.ts';
import { keyOf, type Relationship } from '../relationships.ts';

export interface RelationshipRow {
  from: string;
  to: string;
  /** The value of the type's key property, or null where the type has none. */
  key: string | null;
  properties: Properties;
}

/** Relationships of one type between nodes of one kind each: what a batch writes at a time. */
export interface RelationshipGroup {
  type: Relationship;
  fromKind: Kind;
  toKind: Kind;
}

/** Those of the rows that the graph holds already, with what they carry there. */
export async function relationshipsBetween(
  run: Run,
  { type, fromKind, toKind }: RelationshipGroup,
  rows: readonly RelationshipRow[],
): Promise<RelationshipRow[]> {
  return run(
    `UNWIND $pairs AS pair
     MATCH (a:${fromKind} {id: pair.from})-[r:${type}]->(b:${toKind} {id: pair.to})
     RETURN pair.from AS from, pair.to AS to, r.\`${keyOf(type) ?? 'none'}\` AS key, r {.*} AS properties`,
    { pairs: distinctPairs(rows) },
  );
}

/** Creates the relationships or sets what they carry; gives how many rows found both their ends. */
export async function mergeRelationships(
  run: Run,
  { type, fromKind, toKind }: RelationshipGroup,
  rows: readonly RelationshipRow[],
): Promise<number> {
  const key = keyOf(type);
  const [counted] = await run<{ written: number }>(
    `UNWIND $rows AS row
     MATCH (a:${fromKind} {id: row.from})
     MATCH (b:${toKind} {id: row.to})
     MERGE (a)-[r:${type}${key ? ` {\`${key}\`: row.key}` : ''}]->(b)
     SET r += row.properties
     RETURN count(*) AS written`,
    { rows },
  );
  return counted?.written ?? 0;
}

/**
 * Creates relationships that cannot be there yet, each with its own properties and those that all of them share;
 * gives how many rows found both their ends.
 */
export async function createRelationships(
  run: Run,
  { type, fromKind, toKind }: RelationshipGroup,
  rows: readonly RelationshipRow[],
  shared: Properties = {},
): Promise<number> {
  const [counted] = await run<{ written: number }>(
    `UNWIND $rows AS row
     MATCH (a:${fromKind} {id: row.from})
     MATCH (b:${toKind} {id: row.to})
     CREATE (a)-[r:${type}]->(b)
     SET r = row.properties
     SET r += $shared
     RETURN count(*) AS written`,
    { rows: rows.map(({ from, to, properties }) => ({ from, to, properties })), shared },
  );
  return counted?.written ?? 0;
}

function distinctPairs(rows: readonly RelationshipRow[]): { from: string; to: string }[] {
  return [...new Map(rows.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values()];
}
