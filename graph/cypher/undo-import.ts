import type { Run } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import type { Properties, StoredNode } from '../model.ts';
import { keyOf, type Relationship } from '../relationships.ts';
import type { ImportedChangeRecord } from './import.ts';

/** A relationship that an import made or found. */
export interface ImportedEdge {
  from: string;
  to: string;
  key: string | null;
  importedBy: string[];
}

/** What an undo reads and takes away; which of it goes and which stays is decided by who calls. */

/** The nodes of a kind that an import made or found, where imports made them. */
export function nodesOfImport(run: Run, kind: Kind, importId: string): Promise<{ node: StoredNode }[]> {
  return run(`MATCH (n:${kind}) WHERE $importId IN n.importedBy RETURN n {.*} AS node`, { importId });
}

export function edgesOfImport(run: Run, type: Relationship, importId: string): Promise<ImportedEdge[]> {
  return run(
    `MATCH (a)-[r:${type}]->(b) WHERE $importId IN r.importedBy
     RETURN a.id AS from, b.id AS to, r.\`${keyOf(type) ?? 'none'}\` AS key, r.importedBy AS importedBy`,
    { importId },
  );
}

/** What others have tied to nodes: relationships that not this import alone made. Questions to editors tie nothing. */
export function tiesOfOthers(
  run: Run,
  kind: Kind,
  ids: readonly string[],
  importId: string,
): Promise<{ id: string; other: string; owners: string[] | null }[]> {
  return run(
    `UNWIND $ids AS id MATCH (n:${kind} {id: id})-[r]-(m)
     WHERE NOT coalesce(size(r.importedBy) = 1 AND $importId IN r.importedBy, false)
       AND NOT (m:ImportedRow OR m:ImportedCategory)
     RETURN id, m.id AS other, r.importedBy AS owners`,
    { ids, importId },
  );
}

export interface EdgeRow {
  from: string;
  to: string;
  key: string | null;
}

/** Deletes relationships of one type between nodes of one kind each. */
export async function deleteEdges(run: Run, type: Relationship, [from, to]: [Kind, Kind], rows: readonly EdgeRow[]) {
  const key = keyOf(type);
  await run(
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[r:${type}]->(b:${to} {id: row.to})
     ${key ? `WHERE r.\`${key}\` = row.key` : ''} DELETE r`,
    { rows },
  );
}

/** Sets properties of relationships; a null takes the property off. */
export async function updateEdges(
  run: Run,
  type: Relationship,
  [from, to]: [Kind, Kind],
  rows: readonly (EdgeRow & { properties: Properties })[],
) {
  const key = keyOf(type);
  await run(
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[r:${type}]->(b:${to} {id: row.to})
     ${key ? `WHERE r.\`${key}\` = row.key` : ''} SET r += row.properties`,
    { rows },
  );
}

/** Deletes nodes with all that is tied to them. */
export async function deleteNodes(run: Run, kind: Kind, ids: readonly string[]): Promise<void> {
  await run(`UNWIND $ids AS id MATCH (n:${kind} {id: id}) DETACH DELETE n`, { ids });
}

export async function changesOfImport(run: Run, importId: string): Promise<ImportedChangeRecord[]> {
  const rows = await run<{ change: ImportedChangeRecord }>(
    'MATCH (c:ImportedChange)-[:CHANGED_BY]->(:Import {id: $importId}) RETURN c {.*} AS change',
    { importId },
  );
  return rows.map(({ change }) => change);
}

/** Which later imports that are not taken back changed these things or relationships of theirs, and how. */
export function changesByLater(
  run: Run,
  importId: string,
  ids: readonly string[],
): Promise<{ change: ImportedChangeRecord; by: string }[]> {
  return run(
    `MATCH (own:Import {id: $importId})
     MATCH (c:ImportedChange)-[:CHANGED_BY]->(i:Import)
     WHERE (c.target IN $ids OR c.to IN $ids) AND i.startedAt > own.startedAt AND i.status <> 'UNDONE'
     RETURN c {.*} AS change, i.id AS by`,
    { importId, ids },
  );
}

/** Removes what an import kept for its editor and its undo. */
export async function deleteImportNotes(run: Run, importId: string): Promise<void> {
  await run('MATCH (w:ImportedRow)-[:ROW_OF]->(:Import {id: $importId}) DETACH DELETE w', { importId });
  await run('MATCH (c:ImportedChange)-[:CHANGED_BY]->(:Import {id: $importId}) DETACH DELETE c', { importId });
  await run(
    `MATCH ()-[r:CATEGORISED_AS]->(:ImportedCategory)
     WHERE $importId IN r.importedBy AND size(r.importedBy) = 1 DELETE r`,
    { importId },
  );
  await run(
    `MATCH ()-[r:CATEGORISED_AS]->(:ImportedCategory) WHERE $importId IN r.importedBy
     SET r.importedBy = [one IN r.importedBy WHERE one <> $importId]`,
    { importId },
  );
  await run('MATCH (c:ImportedCategory) WHERE NOT EXISTS { (c)<-[:CATEGORISED_AS]-() } DETACH DELETE c');
}
