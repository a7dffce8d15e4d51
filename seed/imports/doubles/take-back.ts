import { awaitWriters, recordChange } from '../../../graph/cypher/change.ts';
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
import { IMPORTED_BY, importsOf } from '../../../graph/provenance.ts';
import { keyOf, type Relationship } from '../../../graph/relationships.ts';
import { type ChangedThing, nameOf, storedOf, takenBack, updateThings } from '../undo/changed-things.ts';
import { mergePractices } from './merge-practices.ts';
import type { Restores } from './restores.ts';

/**
 * Takes a decision back, in a transaction that is open: what was merged is two practices again, and what differs may be
 * proposed again. Later merges of either are taken back before it and made again after it, so that they hold nothing of it.
 * Gives what stays as it is, in words.
 * @param decisions all there are, the newest first
 */
export async function takeBack(
  run: Run,
  decision: DecisionRecord,
  decisions: readonly DecisionRecord[],
  at: string,
): Promise<string[]> {
  await deleteDecision(run, decision.id);
  if (decision.verdict !== 'SAME') return [];
  const later = laterMerges(decision, decisions);
  const left: string[] = [];
  for (const one of [...later, decision]) left.push(...(await restore(run, one, at)));
  for (const one of [...later].reverse()) await mergeAgain(run, one, at);
  return [...new Set(left)];
}

/** Takes the merges back that rest on what an import made, each in a transaction of its own; gives them in words. */
export async function takeBackMergesOf(engine: GraphEngine, importId: string): Promise<string[]> {
  const told: string[] = [];
  const at = new Date().toISOString();
  const next = () =>
    engine.write(async (run) => {
      await awaitWriters(run);
      const decisions = await allDecisions(run);
      // The oldest one first: a later one that is made again without it may rest on that import no longer.
      const decision = decisions.findLast(({ verdict, imports }) => verdict === 'SAME' && imports.includes(importId));
      if (!decision) return null;
      const { merged, kept } = decision;
      const left = await takeBack(run, decision, decisions, at);
      return [`${merged} was merged into ${kept} by an editor: they were made two again first.`, ...left];
    });
  for (let taken = await next(); taken; taken = await next()) told.push(...taken);
  return told;
}

/** The merges after one that have to do with either of its practices, by themselves or by others of them; the newest first. */
function laterMerges(decision: DecisionRecord, decisions: readonly DecisionRecord[]): DecisionRecord[] {
  const concerned = new Set([decision.kept, decision.merged]);
  const after = decisions.slice(
    0,
    decisions.findIndex(({ id }) => id === decision.id),
  );
  const later = [...after].reverse().filter(({ verdict, kept, merged }) => {
    if (verdict !== 'SAME' || !(concerned.has(kept) || concerned.has(merged))) return false;
    concerned.add(kept).add(merged);
    return true;
  });
  return later.reverse();
}

async function mergeAgain(run: Run, { id, kept, merged, decidedAt }: DecisionRecord, at: string): Promise<void> {
  const nodes = await nodesById(run, 'Practice', [kept, merged]);
  const [one, other] = [nodes.get(kept), nodes.get(merged)];
  if (one && other) await mergePractices(run, one, other, at, decidedAt);
  else await deleteDecision(run, id);
}

async function restore(run: Run, { kept, restores }: DecisionRecord, at: string): Promise<string[]> {
  const { node, ties, notes, changed, tied, tiedNotes } = JSON.parse(restores) as Restores;
  await leadNowhere(run, node.id);
  for (const rows of groupBy(tied, ({ type, target, to }) => `${type} ${kindOf(target)} ${kindOf(to ?? '')}`).values())
    await untie(run, rows);
  await inNotes(tiedNotes, (type, rows) => untieNotes(run, type, rows));
  const left = await putBack(run, changed, at);
  const { id, ...properties } = node;
  if ((await nodesById(run, 'Practice', [id])).size === 0) await createNodes(run, 'Practice', [{ id, properties }]);
  for (const rows of groupBy(ties, ({ type, from, to }) => `${type} ${kindOf(from)} ${kindOf(to)}`).values())
    await tie(run, rows);
  await inNotes(notes, (type, rows) => tieNotes(run, type, rows));
  await recordChange(run, [...new Set([kept, id, ...ties.flatMap(({ from, to }) => [from, to])])], at);
  return left;
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

/** What the merge changed, where nobody has changed it since; gives the rest in words. */
async function putBack(run: Run, changed: Restores['changed'], at: string): Promise<string[]> {
  const stored = await storedOf(
    run,
    changed.map(({ thing }) => thing),
  );
  const left: string[] = [];
  const things = changed.flatMap(({ thing, before, after }) => {
    const now = stored.get(nameOf(thing));
    if (!now) return [];
    const { taken, kept } = takenBack(before, after, now);
    const others = kept.filter((name) => name !== IMPORTED_BY);
    if (others.length > 0) left.push(`${thing.target} keeps its ${others.join(', ')}: they were changed since.`);
    const properties = kept.includes(IMPORTED_BY)
      ? { ...taken, [IMPORTED_BY]: importsWithout(before, after, now) }
      : taken;
    return Object.keys(properties).length > 0 ? [{ thing, properties }] : [];
  });
  await updateThings(run, things, at);
  return left;
}

/** Imports that told of a thing since the merge stay its own; those that came by the merge go. */
function importsWithout(before: Properties, after: Properties, now: Properties): string[] {
  const [old, made] = [importsOf(before), importsOf(after)];
  return importsOf(now).filter((one) => old.includes(one) || !made.includes(one));
}
