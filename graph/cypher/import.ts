import type { Run } from '../engine.ts';
import type { Kind } from '../kinds.ts';
import type { Properties } from '../model.ts';

/** RUNNING: begun and not at its end, which the same command reaches; UNDONE: taken back. */
export type ImportStatus = 'RUNNING' | 'DONE' | 'UNDOING' | 'UNDONE';

/** An import as the graph records it. */
export interface ImportRecord {
  /** `import:jrc-ips-0f3a…`: the document, and what file and mapping hold. */
  id: string;
  file: string;
  /** The mapping that read it. */
  mapping: string;
  source: string;
  status: ImportStatus;
  /** Rows whose transaction has ended. */
  rowsDone: number;
  startedAt: string;
  updatedAt: string;
  /** How many of each kind the newest run created and changed, as JSON: {"Practice":{"created":3,…}}. */
  counts: string;
  /** What each run came to that reached its end, the oldest first, as JSON: {"at":…,"rows":…,"nodes":…,"relationships":…}. */
  runs?: string[];
}

/** A row that an editor should look at: what is wrong or undecided in it, as JSON. */
export interface ImportedRowRecord {
  id: string;
  row: number;
  line: number;
  /** REJECTED rows became nothing; NOTED ones did. */
  status: 'REJECTED' | 'NOTED';
  findings: string;
  /** The record that it became. */
  became: string | null;
  /** Practices that it may be a double of. */
  resembles: string[];
}

/** What something was before an import changed it; `type` and `to` where it is a relationship. */
export interface ImportedChangeRecord {
  id: string;
  /** The last row of those that it was written with: a later change is taken back before an earlier one. */
  row: number;
  target: string;
  type: string | null;
  to: string | null;
  key: string | null;
  before: string;
  after: string;
}

/** A category of theirs that no concept of ours matches yet, as one record bears it. */
export interface ImportedCategoryRecord {
  id: string;
  kind: string;
  written: string;
  source: string;
  /** The practice or programme that bears it. */
  bearer: string;
  /** The import that says so. */
  importId: string;
  /** Which import, file and row said so first, and when. */
  origin: Properties;
}

export async function saveImport(run: Run, { id, ...properties }: ImportRecord): Promise<void> {
  await run('MERGE (i:Import {id: $id}) SET i += $properties', { id, properties });
}

export async function importById(run: Run, id: string): Promise<ImportRecord | null> {
  const [found] = await run<{ record: ImportRecord }>('MATCH (i:Import {id: $id}) RETURN i {.*} AS record', { id });
  return found?.record ?? null;
}

export async function importsById(run: Run, ids: readonly string[]): Promise<Map<string, ImportRecord>> {
  const found = await run<{ record: ImportRecord }>('MATCH (i:Import) WHERE i.id IN $ids RETURN i {.*} AS record', {
    ids,
  });
  return new Map(found.map(({ record }) => [record.id, record]));
}

/** All imports, the newest first. */
export async function allImports(run: Run): Promise<ImportRecord[]> {
  const found = await run<{ record: ImportRecord; at: string }>(
    'MATCH (i:Import) RETURN i {.*} AS record, i.startedAt AS at ORDER BY at DESC',
  );
  return found.map(({ record }) => record);
}

/** Keeps the rows that an editor should look at, with what they became and resemble, as they were first seen. */
export async function saveImportedRows(run: Run, importId: string, rows: readonly ImportedRowRecord[]): Promise<void> {
  if (rows.length === 0) return;
  const noted = await run<{ id: string }>('UNWIND $ids AS id MATCH (w:ImportedRow {id: id}) RETURN w.id AS id', {
    ids: rows.map(({ id }) => id),
  });
  const known = new Set(noted.map(({ id }) => id));
  const records = rows
    .filter(({ id }) => !known.has(id))
    .map(({ id, became: _, resembles: __, ...properties }) => ({ id, properties }));
  await run(
    `MATCH (i:Import {id: $importId}) UNWIND $records AS record
     MERGE (w:ImportedRow {id: record.id}) SET w += record.properties
     MERGE (w)-[:ROW_OF]->(i)`,
    { importId, records },
  );
  for (const kind of ['Practice', 'Program'] as const) {
    const prefix = `${kind.toLowerCase()}:`;
    const became = rows.flatMap(({ id, became: to }) => (to?.startsWith(prefix) ? [{ id, to }] : []));
    const resembles = rows.flatMap(({ id, resembles: all }) =>
      all.filter((to) => to.startsWith(prefix)).map((to) => ({ id, to })),
    );
    await linkRows(run, 'BECAME', kind, became);
    await linkRows(run, 'RESEMBLES', kind, resembles);
  }
}

/** What an import found of rows that wait for an editor, as JSON, in the order of the rows. */
export async function findingsOfImport(run: Run, importId: string): Promise<string[]> {
  const rows = await run<{ findings: string; row: number }>(
    `MATCH (w:ImportedRow)-[:ROW_OF]->(:Import {id: $importId})
     RETURN w.findings AS findings, w.row AS row ORDER BY row`,
    { importId },
  );
  return rows.map(({ findings }) => findings);
}

async function linkRows(
  run: Run,
  type: 'BECAME' | 'RESEMBLES',
  kind: Kind,
  pairs: readonly { id: string; to: string }[],
) {
  if (pairs.length === 0) return;
  await run(
    `UNWIND $pairs AS pair MATCH (w:ImportedRow {id: pair.id}) MATCH (n:${kind} {id: pair.to})
     MERGE (w)-[:${type}]->(n)`,
    { pairs },
  );
}

/** Keeps what things were before an import changed them. */
export async function saveImportedChanges(run: Run, importId: string, changes: readonly ImportedChangeRecord[]) {
  if (changes.length === 0) return;
  await run(
    `MATCH (i:Import {id: $importId}) UNWIND $changes AS change
     MERGE (c:ImportedChange {id: change.id}) SET c += change
     MERGE (c)-[:CHANGED_BY]->(i)`,
    { importId, changes },
  );
}

/** Keeps categories that no concept matches, tied to what they were given to. */
export async function saveImportedCategories(run: Run, categories: readonly ImportedCategoryRecord[]): Promise<void> {
  if (categories.length === 0) return;
  const nodes = new Map(
    categories.map(({ id, kind, written, source, origin }) => [
      id,
      { id, properties: { kind, written, source, ...origin } },
    ]),
  );
  await run('UNWIND $rows AS row MERGE (c:ImportedCategory {id: row.id}) ON CREATE SET c += row.properties', {
    rows: [...nodes.values()],
  });
  for (const kind of ['Practice', 'Program'] as const) {
    const rows = categories.filter(({ bearer }) => bearer.startsWith(`${kind.toLowerCase()}:`));
    if (rows.length === 0) continue;
    await run(
      `UNWIND $rows AS row MATCH (n:${kind} {id: row.bearer}) MATCH (c:ImportedCategory {id: row.id})
       MERGE (n)-[r:CATEGORISED_AS]->(c) ON CREATE SET r += row.origin
       WITH r, row WHERE NOT row.importId IN r.importedBy
       SET r.importedBy = r.importedBy + row.importId`,
      { rows: rows.map(({ id, bearer, importId, origin }) => ({ id, bearer, importId, origin })) },
    );
  }
}

/** The unmatched categories, those that most records bear first. */
export function unmatchedCategories(
  run: Run,
): Promise<{ id: string; kind: string; written: string; source: string; records: number }[]> {
  return run(
    `MATCH (n)-[:CATEGORISED_AS]->(c:ImportedCategory)
     RETURN c.id AS id, c.kind AS kind, c.written AS written, c.source AS source, count(*) AS records
     ORDER BY records DESC, id`,
  );
}
