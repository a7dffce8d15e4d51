import type { Run } from '../engine.ts';
import type { Properties } from '../model.ts';

/** What an editor has decided of two practices that looked like one. */
export interface DecisionRecord {
  /** Both ids, in the order of the alphabet: there is one decision for a pair. */
  id: string;
  verdict: 'SAME' | 'DIFFERENT';
  /** The practice that stays, where they are the same. */
  kept: string;
  /** The one that was merged into it. */
  merged: string;
  decidedAt: string;
  /** Imports that made one of the two: taking one of these back takes the merge back first. */
  imports: string[];
  /** What taking it back must restore, as JSON; empty for two that are different. */
  restores: string;
}

/** Two practices of which a row of an import said that they may be one, and all that was found of that row, as JSON. */
export interface LikelyDouble {
  practice: string;
  resembles: string;
  findings: string;
  row: string;
}

/** A relationship of a node with whatever it leads to, that which imports and merges keep among it. */
export interface Tie {
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

export async function saveDecision(run: Run, { id, ...properties }: DecisionRecord): Promise<void> {
  await run('MERGE (d:Decision {id: $id}) SET d += $properties', { id, properties });
}

/** All decisions, the newest first. */
export async function allDecisions(run: Run): Promise<DecisionRecord[]> {
  const rows = await run<{ decision: DecisionRecord; at: string }>(
    'MATCH (d:Decision) RETURN d {.*} AS decision, d.decidedAt AS at ORDER BY at DESC',
  );
  return rows.map(({ decision }) => decision);
}

export async function deleteDecision(run: Run, id: string): Promise<void> {
  await run('MATCH (d:Decision {id: $id}) DELETE d', { id });
}

/** The pairs that imports proposed, whether decided or not; a pair that was merged is one practice by now, and is left out. */
export function likelyDoubles(run: Run): Promise<LikelyDouble[]> {
  return run(
    `MATCH (w:ImportedRow)-[:BECAME]->(p:Practice)
     MATCH (w)-[:RESEMBLES]->(q:Practice) WHERE q.id <> p.id
     RETURN p.id AS practice, q.id AS resembles, w.findings AS findings, w.id AS row ORDER BY row, resembles`,
  );
}

/** All relationships of a practice, those to what imports keep among them. */
export async function tiesOfPractice(run: Run, id: string): Promise<Tie[]> {
  const out = await run<Tie>(
    'MATCH (p:Practice {id: $id})-[r]->(m) RETURN type(r) AS type, $id AS from, m.id AS to, r {.*} AS properties',
    { id },
  );
  const into = await run<Tie>(
    'MATCH (m)-[r]->(p:Practice {id: $id}) RETURN type(r) AS type, m.id AS from, $id AS to, r {.*} AS properties',
    { id },
  );
  return [...out, ...into.filter(({ from }) => from !== id)];
}

/** What imports and merges tie to a practice besides the model's relationships, by the label at the other end. */
const NOTES = {
  BECAME: 'ImportedRow',
  RESEMBLES: 'ImportedRow',
  CATEGORISED_AS: 'ImportedCategory',
  MERGED_INTO: 'MergedId',
} as const;
export type NoteType = keyof typeof NOTES;
export const NOTE_TYPES = Object.keys(NOTES) as NoteType[];

/** Ties such notes to a practice: categories are led to, rows and merged ids lead to it. */
export async function tieNotes(run: Run, type: NoteType, rows: readonly Omit<Tie, 'type'>[]): Promise<void> {
  const [from, to] = type === 'CATEGORISED_AS' ? ['Practice', NOTES[type]] : [NOTES[type], 'Practice'];
  await run(
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
     MERGE (a)-[r:${type}]->(b) SET r += row.properties`,
    { rows },
  );
}

export async function untieNotes(run: Run, type: NoteType, rows: readonly Omit<Tie, 'type'>[]): Promise<void> {
  const [from, to] = type === 'CATEGORISED_AS' ? ['Practice', NOTES[type]] : [NOTES[type], 'Practice'];
  await run(`UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[r:${type}]->(b:${to} {id: row.to}) DELETE r`, {
    rows,
  });
}

/** Whoever asks for the id that is gone is led to the practice that it was merged into. */
export async function leadTo(run: Run, id: string, kept: string): Promise<void> {
  await run('MATCH (p:Practice {id: $kept}) MERGE (m:MergedId {id: $id}) MERGE (m)-[:MERGED_INTO]->(p)', { id, kept });
}

export async function leadNowhere(run: Run, id: string): Promise<void> {
  await run('MATCH (m:MergedId {id: $id}) DETACH DELETE m', { id });
}
