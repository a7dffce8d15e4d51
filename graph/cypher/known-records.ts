import type { Run } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import type { Properties, StoredNode } from '../model.ts';

/** What an import must know of the graph before its first row: what is there, and under which names. */

/** All nodes of a kind. For kinds that stay small: concepts, countries. */
export async function everyNode(run: Run, kind: Kind): Promise<StoredNode[]> {
  const rows = await run<{ node: StoredNode }>(`MATCH (n:${kind}) RETURN n {.*} AS node, n.id AS id ORDER BY id`);
  return rows.map(({ node }) => node);
}

/** Which record of a document a node was made from: the locator of its citation. */
export function citationsOf(run: Run, kind: Kind, source: string): Promise<{ id: string; locator: string }[]> {
  return run(`MATCH (n:${kind})-[r:STATED_IN]->(s:Source {id: $source}) RETURN n.id AS id, r.locator AS locator`, {
    source,
  });
}

/** All citations of the given nodes: which document states which of their fields. */
export function statementsOf(
  run: Run,
  kind: Kind,
  ids: readonly string[],
): Promise<{ id: string; source: string; locator: string; fields: string[]; edge: Properties }[]> {
  return run(
    `UNWIND $ids AS id MATCH (n:${kind} {id: id})-[r:STATED_IN]->(s:Source)
     RETURN id, s.id AS source, r.locator AS locator, r.fields AS fields, r {.*} AS edge`,
    { ids },
  );
}

/** What practices are tied to, for telling doubles: the ids of their places and concepts, the names of their organisations, their documents. */
export async function tiesOfPractices(run: Run, ids: readonly string[]) {
  const places = await run<{ id: string; place: string }>(
    'UNWIND $ids AS id MATCH (:Practice {id: id})-[:PRACTICED_IN]->(p) RETURN id, p.id AS place',
    { ids },
  );
  const organisations = await run<{ id: string; node: StoredNode }>(
    'UNWIND $ids AS id MATCH (:Practice {id: id})<-[:TAKES_PART_IN]-(s:Stakeholder) RETURN id, s {.*} AS node',
    { ids },
  );
  const concepts = await run<{ id: string; concept: string }>(
    `UNWIND $ids AS id MATCH (:Practice {id: id})-[:ABOUT|ADDRESSES|AIMED_AT|USES|SUITS|CONTRIBUTES_TO]->(c)
     RETURN id, c.id AS concept`,
    { ids },
  );
  return { places, organisations, concepts, statements: await statementsOf(run, 'Practice', ids) };
}

/** The country that each city and region lies in. */
export async function countriesOfPlaces(run: Run): Promise<Map<string, string>> {
  const rows = await run<{ id: string; country: string }>(
    'MATCH (c:Country)<-[:LOCATED_IN]-(n) RETURN n.id AS id, c.id AS country',
  );
  return new Map(rows.map(({ id, country }) => [id, country]));
}

/** All organisations with the country that they are based in, null where none is known. */
export async function stakeholdersWithCountries(run: Run): Promise<{ node: StoredNode; country: string | null }[]> {
  return run(
    `MATCH (s:Stakeholder)
     OPTIONAL MATCH (s)-[:BASED_IN]->(p)
     OPTIONAL MATCH (p)-[:LOCATED_IN]->(c:Country)
     RETURN s {.*} AS node, coalesce(c.id, CASE WHEN p:Country THEN p.id ELSE null END) AS country, s.id AS id ORDER BY id`,
  );
}

/** Where practices take place and who takes part, as far as imports said so, with all that stands on the relationship. */
export async function importedTies(run: Run, ids: readonly string[]): Promise<ImportedTie[]> {
  const places = await run<ImportedTie>(
    `UNWIND $ids AS id MATCH (p:Practice {id: id})-[r:PRACTICED_IN]->(x) WHERE r.importedBy IS NOT NULL
     RETURN id, 'PRACTICED_IN' AS type, id AS from, x.id AS to, r {.*} AS properties`,
    { ids },
  );
  const parts = await run<ImportedTie>(
    `UNWIND $ids AS id MATCH (p:Practice {id: id})<-[r:TAKES_PART_IN]-(x) WHERE r.importedBy IS NOT NULL
     RETURN id, 'TAKES_PART_IN' AS type, x.id AS from, id AS to, r {.*} AS properties`,
    { ids },
  );
  return [...places, ...parts];
}

/** A relationship of a practice that an import made. */
export interface ImportedTie {
  /** The practice. */
  id: string;
  type: 'PRACTICED_IN' | 'TAKES_PART_IN';
  from: string;
  to: string;
  properties: Properties;
}
