import { recordChange } from '../../../graph/cypher/change.ts';
import {
  leadTo,
  NOTE_TYPES,
  type NoteType,
  saveDecision,
  type Tie,
  tieNotes,
  tiesOfPractice,
} from '../../../graph/cypher/decision.ts';
import { deleteNodes } from '../../../graph/cypher/undo-import.ts';
import type { Run } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { RelationshipRecord, StoredNode } from '../../../graph/model.ts';
import { importsOf } from '../../../graph/provenance.ts';
import { RELATIONSHIPS } from '../../../graph/relationships.ts';
import { type BatchPlan, carryOut } from '../../../graph/write.ts';
import type { ChangedThing } from '../undo/changed-things.ts';
import { pairId } from './pair.ts';
import type { MergedThing, Restores } from './restores.ts';
import { isSame, joinedTies, ownless, whatIsTakenOver } from './taken-over.ts';

/**
 * Makes one practice of two, as the importer does where it is certain: what the one that stays says already stays, what it
 * lacks is added, and both are cited. In a transaction that is open. Gives the fields that stay as they are there.
 */
export async function mergePractices(
  run: Run,
  kept: StoredNode,
  gone: StoredNode,
  at: string,
  decidedAt = at,
): Promise<string[]> {
  const [tiesOfKept, tiesOfGone] = [await tiesOfPractice(run, kept.id), await tiesOfPractice(run, gone.id)];
  const ties = tiesOfGone.filter(isOfModel);
  const notes = tiesOfGone.filter((tie) => !isOfModel(tie));
  const moved = ties.map((tie) => movedTo(kept.id, gone.id, tie)).filter(({ from, to }) => from !== to);
  const plan = await whatIsTakenOver(run, kept, gone, joinedTies(moved, tiesOfKept.filter(isOfModel)));
  await carryOut(run, plan, at);
  const tiedNotes = notes.map((tie) => movedTo(kept.id, gone.id, tie)).filter((tie) => !tiesOfKept.some(isSame(tie)));
  for (const [type, rows] of groupBy(tiedNotes, ({ type }) => type as NoteType))
    if (NOTE_TYPES.includes(type)) await tieNotes(run, type, rows);
  await deleteNodes(run, 'Practice', [gone.id]);
  await leadTo(run, gone.id, kept.id);
  await recordChange(run, [kept.id, gone.id, ...ties.flatMap(({ from, to }) => [from, to])], at);
  const restores: Restores = { node: gone, ties, notes, ...changesOf(plan), tiedNotes };
  await saveDecision(run, {
    id: pairId(kept.id, gone.id),
    verdict: 'SAME',
    kept: kept.id,
    merged: gone.id,
    decidedAt,
    imports: [...new Set([...importsOf(kept), ...importsOf(gone)])],
    restores: JSON.stringify(restores),
  });
  return fieldsThatStay(kept, gone, plan);
}

const isOfModel = (tie: Tie): tie is RelationshipRecord & Tie => tie.type in RELATIONSHIPS;

function movedTo<Moved extends Tie>(kept: string, gone: string, tie: Moved): Moved {
  const at = (end: string) => (end === gone ? kept : end);
  return { ...tie, from: at(tie.from), to: at(tie.to) };
}

function changesOf({ nodes, relationships }: BatchPlan): Pick<Restores, 'changed' | 'tied'> {
  const changed: MergedThing[] = [];
  const tied: ChangedThing[] = [];
  for (const { changed: rows } of nodes.values())
    for (const { id, before, properties } of rows)
      changed.push({ thing: { target: id, type: null, to: null, key: null }, before, after: properties });
  for (const { group, created, changed: rows } of relationships) {
    const thingOf = ({ from, to, key }: { from: string; to: string; key: string | null }): ChangedThing => ({
      target: from,
      type: group.type,
      to,
      key,
    });
    tied.push(...created.map(thingOf));
    changed.push(...rows.map((row) => ({ thing: thingOf(row), before: row.before, after: row.properties })));
  }
  return { changed, tied };
}

/** What tells of how a practice is kept, where the other fields tell of the practice. */
const NO_SAYING = new Set(['slug', 'language', 'nameKind']);

/** What both say, and not the same: as with any merge, the first one's words stay. */
function fieldsThatStay(kept: StoredNode, gone: StoredNode, { nodes }: BatchPlan): string[] {
  const taken = new Set(
    [...nodes.values()].flatMap(({ changed }) => changed.flatMap((one) => Object.keys(one.properties))),
  );
  const differs = (name: string, value: unknown) =>
    kept[name] !== undefined && kept[name] !== null && JSON.stringify(kept[name]) !== JSON.stringify(value);
  return Object.entries(ownless(gone))
    .filter(
      ([name, value]) =>
        !NO_SAYING.has(name) && !name.startsWith('origin_') && !taken.has(name) && differs(name, value),
    )
    .map(([name]) => name);
}
