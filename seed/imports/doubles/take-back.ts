import { recordChange } from '../../../graph/cypher/change.ts';
import {
  allDecisions,
  type DecisionRecord,
  deleteDecision,
  leadNowhere,
  NOTE_TYPES,
  type NoteType,
  type Tie,
  tieNotes,
  untieNotes,
} from '../../../graph/cypher/decision.ts';
import { createNodes, nodesById } from '../../../graph/cypher/node.ts';
import { mergeRelationships } from '../../../graph/cypher/relationship.ts';
import { deleteEdges } from '../../../graph/cypher/undo-import.ts';
import type { GraphEngine, Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { type Kind, kindOf } from '../../../graph/kinds.ts';
import type { Properties, RelationshipRecord } from '../../../graph/model.ts';
import { keyOf, type Relationship } from '../../../graph/relationships.ts';
import { type ChangedThing, nameOf, storedOf, updateThings } from '../undo/changed-things.ts';
import { NoDecision } from './pair.ts';
import type { Restores } from './restores.ts';

/** Takes a decision back: what was merged is two practices again, and what differs may be proposed again. @throws NoDecision */
export async function takeBackDecision(engine: GraphEngine, decision: DecisionRecord): Promise<void> {
  const { id, merged, kept, verdict } = decision;
  const later = (await allDecisions(engine.read)).find((one) => one.verdict === 'SAME' && one.merged === kept);
  if (verdict === 'SAME' && later)
    throw new NoDecision(`${kept} was itself merged into ${later.kept} since; take that back first.`);
  const at = new Date().toISOString();
  await engine.write(async (run) => {
    if (verdict === 'SAME') await restore(run, JSON.parse(decision.restores) as Restores, at);
    await deleteDecision(run, id);
    if (verdict === 'SAME') await recordChange(run, [kept, merged], at);
  });
}

/** Takes the merges back that rest on what an import made, the newest first; gives them in words. */
export async function takeBackMergesOf(engine: GraphEngine, importId: string): Promise<string[]> {
  const told: string[] = [];
  for (const decision of await allDecisions(engine.read)) {
    if (decision.verdict !== 'SAME' || !decision.imports.includes(importId)) continue;
    await takeBackDecision(engine, decision);
    told.push(`${decision.merged} was merged into ${decision.kept} by an editor: they were made two again first.`);
  }
  return told;
}

async function restore(run: Run, { node, ties, notes, changed, tied, tiedNotes }: Restores, at: string): Promise<void> {
  await leadNowhere(run, node.id);
  for (const rows of groupBy(tied, ({ type, target, to }) => `${type} ${kindOf(target)} ${kindOf(to ?? '')}`).values())
    await untie(run, rows);
  await inNotes(tiedNotes, (type, rows) => untieNotes(run, type, rows));
  await putBack(run, changed, at);
  const { id, ...properties } = node;
  if ((await nodesById(run, 'Practice', [id])).size === 0) await createNodes(run, 'Practice', [{ id, properties }]);
  for (const rows of groupBy(ties, ({ type, from, to }) => `${type} ${kindOf(from)} ${kindOf(to)}`).values())
    await tie(run, rows);
  await inNotes(notes, (type, rows) => tieNotes(run, type, rows));
  await recordChange(run, [...new Set(ties.flatMap(({ from, to }) => [from, to]))], at);
}

async function untie(run: Run, rows: readonly ChangedThing[]): Promise<void> {
  const [{ type, target, to }] = rows as [ChangedThing];
  const kinds: [Kind, Kind] = [kindOf(target) as Kind, kindOf(to as string) as Kind];
  const edges = rows.map((row) => ({ from: row.target, to: row.to as string, key: row.key }));
  await deleteEdges(run, type as Relationship, kinds, edges);
}

async function tie(run: Run, rows: readonly RelationshipRecord[]): Promise<void> {
  const [{ type, from, to }] = rows as [RelationshipRecord];
  const key = keyOf(type);
  const edges = rows.map((row) => ({ ...row, key: key ? String(row.properties[key] ?? '') : null }));
  await mergeRelationships(run, { type, fromKind: kindOf(from) as Kind, toKind: kindOf(to) as Kind }, edges);
}

async function inNotes(notes: readonly Tie[], write: (type: NoteType, rows: readonly Tie[]) => Promise<void>) {
  for (const [type, rows] of groupBy(notes, (note) => note.type as NoteType))
    if (NOTE_TYPES.includes(type)) await write(type, rows);
}

/** What the merge changed, where nobody has changed it since. */
async function putBack(run: Run, changed: Restores['changed'], at: string): Promise<void> {
  const stored = await storedOf(
    run,
    changed.map(({ thing }) => thing),
  );
  const things = changed.flatMap(({ thing, before, after }) => {
    const now = stored.get(nameOf(thing));
    const properties = now ? unchanged(before, after, now) : {};
    return Object.keys(properties).length > 0 ? [{ thing, properties }] : [];
  });
  await updateThings(run, things, at);
}

function unchanged(before: Properties, after: Properties, now: Properties): Properties {
  const same = (name: string) => JSON.stringify(now[name] ?? null) === JSON.stringify(after[name] ?? null);
  return Object.fromEntries(Object.entries(before).filter(([name]) => same(name)));
}
