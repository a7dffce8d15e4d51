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
import type { Properties, RelationshipRecord, StoredNode } from '../../../graph/model.ts';
import { IMPORTED_BY } from '../../../graph/provenance.ts';
import { keyOf, RELATIONSHIPS, type Relationship } from '../../../graph/relationships.ts';
import { type BatchPlan, carryOut, planBatch } from '../../../graph/write.ts';
import { mergeKnown } from '../settle/merge-known.ts';
import type { ChangedThing } from '../undo/changed-things.ts';
import { pairId } from './pair.ts';
import type { MergedThing, Restores } from './restores.ts';

/**
 * Makes one practice of two, as the importer does where it is certain: what the one that stays says already stays, what it
 * lacks is added, and both are cited. In a transaction that is open. Gives the fields that stay as they are there.
 */
export async function mergePractices(run: Run, kept: StoredNode, gone: StoredNode, at: string): Promise<string[]> {
  const [tiesOfKept, tiesOfGone] = [await tiesOfPractice(run, kept.id), await tiesOfPractice(run, gone.id)];
  const ties = tiesOfGone.filter(isOfModel);
  const notes = tiesOfGone.filter((tie) => !isOfModel(tie));
  const moved = ties.map((tie) => movedTo(kept.id, gone.id, tie)).filter(({ from, to }) => from !== to);
  const plan = await planOf(run, kept, gone, joinedTies(moved, tiesOfKept.filter(isOfModel)));
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
    decidedAt: at,
    imports: [...new Set([...importsOf(kept), ...importsOf(gone)])],
    restores: JSON.stringify(restores),
  });
  return fieldsThatStay(kept, gone, plan);
}

const isOfModel = (tie: Tie): tie is RelationshipRecord & Tie => tie.type in RELATIONSHIPS;
const importsOf = (of: Properties): string[] => [of[IMPORTED_BY] ?? []].flat().map(String);

function movedTo<Moved extends Tie>(kept: string, gone: string, tie: Moved): Moved {
  const at = (end: string) => (end === gone ? kept : end);
  return { ...tie, from: at(tie.from), to: at(tie.to) };
}

/** What says of a thing where it came from: it is no property that one practice takes from another. */
const OF_ITS_OWN = new Set(['id', 'createdAt', 'updatedAt', IMPORTED_BY, 'importedFile', 'importedRow', 'importedAt']);
const ownless = (of: Properties): Properties =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !OF_ITS_OWN.has(name)));

/** What the practice that stays takes over, as if a row of an import had said it. */
async function planOf(
  run: Run,
  kept: StoredNode,
  gone: StoredNode,
  relationships: RelationshipRecord[],
): Promise<BatchPlan> {
  const node = { kind: 'Practice' as const, id: kept.id, properties: ownless(gone) };
  const { records } = await mergeKnown(run, '', [
    {
      row: { number: 0, line: 0 },
      id: kept.id,
      kind: 'Practice',
      locator: '',
      as: 'MERGED',
      batch: { nodes: [node], relationships },
      findings: [],
      categories: [],
      resembles: [],
    },
  ]);
  const [{ batch }] = records as [(typeof records)[0]];
  const nodes = batch.nodes.map((one) => ({ ...one, properties: { ...one.properties, ...bothImports(kept, gone) } }));
  return planBatch(run, { ...batch, nodes });
}

/** The imports of both, where imports made the one that stays. */
const bothImports = (kept: Properties, gone: Properties): Properties =>
  IMPORTED_BY in kept && kept[IMPORTED_BY] !== null
    ? { [IMPORTED_BY]: [...new Set([...importsOf(kept), ...importsOf(gone)])] }
    : {};

/** A relationship that both have stays as it is, and both imports are named. */
function joinedTies(moved: readonly RelationshipRecord[], ofKept: readonly Tie[]): RelationshipRecord[] {
  return moved.map((tie) => {
    const there = ofKept.find(isSame(tie));
    return there
      ? { ...tie, properties: { ...keyProperty(tie), ...bothImports(there.properties, tie.properties) } }
      : tie;
  });
}

const keyProperty = ({ type, properties }: RelationshipRecord): Properties => {
  const key = keyOf(type);
  return key ? { [key]: properties[key] ?? '' } : {};
};
const isSame =
  (tie: Tie) =>
  (other: Tie): boolean =>
    other.type === tie.type && other.from === tie.from && other.to === tie.to && keyIn(other) === keyIn(tie);
const keyIn = ({ type, properties }: Tie): string => {
  const key = type in RELATIONSHIPS ? keyOf(type as Relationship) : null;
  return key ? String(properties[key] ?? '') : '';
};

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

/** What both say, and not the same: as with any merge, the first one's words stay. */
function fieldsThatStay(kept: StoredNode, gone: StoredNode, { nodes }: BatchPlan): string[] {
  const taken = new Set(
    [...nodes.values()].flatMap(({ changed }) => changed.flatMap((one) => Object.keys(one.properties))),
  );
  const differs = (name: string, value: unknown) =>
    kept[name] !== undefined && kept[name] !== null && JSON.stringify(kept[name]) !== JSON.stringify(value);
  return Object.entries(ownless(gone))
    .filter(([name, value]) => name !== 'slug' && !taken.has(name) && differs(name, value))
    .map(([name]) => name);
}
