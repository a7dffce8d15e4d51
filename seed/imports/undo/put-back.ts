import { recordChange } from '../../../graph/cypher/change.ts';
import { type ImportedChangeRecord, importById } from '../../../graph/cypher/import.ts';
import { nodesById, updateNodes } from '../../../graph/cypher/node.ts';
import {
  mergeRelationships,
  type RelationshipGroup,
  relationshipsBetween,
} from '../../../graph/cypher/relationship.ts';
import { updateEdges } from '../../../graph/cypher/undo-import.ts';
import type { Run } from '../../../graph/engine.ts';
import { type Kind, kindOf } from '../../../graph/kinds.ts';
import type { Properties } from '../../../graph/model.ts';
import type { Relationship } from '../../../graph/relationships.ts';

/** What is as before again, by id, and what is not, in words. */
export interface PutBack {
  putBack: string[];
  left: string[];
}

/** Gives things their properties of before an import back, where nobody has changed them since; tells of the others. */
export async function putBack(run: Run, changes: readonly ImportedChangeRecord[], at: string): Promise<PutBack> {
  const left: string[] = [];
  const touched: string[] = [];
  // The last change first, so that what was changed twice comes to what it was at first.
  for (const change of [...changes].reverse()) {
    const stored = await storedOf(run, change);
    if (change.after === 'null') {
      if (!stored && (await tieAgain(run, change))) touched.push(change.target, change.to as string);
      continue;
    }
    if (!stored) continue;
    const { back, kept } = backOf(change, stored);
    if (kept.length > 0) left.push(`${change.target} keeps its ${kept.join(', ')}: they were changed since.`);
    if (Object.keys(back).length === 0) continue;
    await write(run, change, back, at);
    touched.push(change.target);
  }
  const distinct = [...new Set(touched)];
  await recordChange(run, distinct, at);
  return { putBack: distinct, left };
}

async function storedOf(run: Run, { target, type, to, key }: ImportedChangeRecord): Promise<Properties | undefined> {
  const kind = kindOf(target) as Kind;
  if (!type || !to) return (await nodesById(run, kind, [target])).get(target);
  const group: RelationshipGroup = { type: type as Relationship, fromKind: kind, toKind: kindOf(to) as Kind };
  const rows = await relationshipsBetween(run, group, [{ from: target, to, key, properties: {} }]);
  return rows.find((row) => row.key === key)?.properties;
}

/** Ties again what the import withdrew, where both ends and an import that said it are still there. */
async function tieAgain(run: Run, { target, type, to, key, before }: ImportedChangeRecord): Promise<boolean> {
  if (!type || !to) return false;
  const properties = JSON.parse(before) as Properties;
  const imports = await Promise.all([properties.importedBy ?? []].flat().map((id) => importById(run, String(id))));
  if (imports.every((one) => !one || one.status === 'UNDONE')) return false;
  const group = { type: type as Relationship, fromKind: kindOf(target) as Kind, toKind: kindOf(to) as Kind };
  return (await mergeRelationships(run, group, [{ from: target, to, key, properties }])) > 0;
}

function backOf({ before, after }: ImportedChangeRecord, stored: Properties) {
  const [old, made] = [JSON.parse(before) as Properties, JSON.parse(after) as Properties];
  const unchanged = (name: string) => JSON.stringify(stored[name] ?? null) === JSON.stringify(made[name] ?? null);
  const names = Object.keys(old);
  const back = Object.fromEntries(names.filter(unchanged).map((name) => [name, old[name] ?? null]));
  return { back, kept: names.filter((name) => !unchanged(name)) };
}

async function write(
  run: Run,
  { target, type, to, key }: ImportedChangeRecord,
  back: Properties,
  at: string,
): Promise<void> {
  const kind = kindOf(target) as Kind;
  if (type && to)
    await updateEdges(
      run,
      type as Relationship,
      [kind, kindOf(to) as Kind],
      [{ from: target, to, key, properties: back }],
    );
  else await updateNodes(run, kind, [{ id: target, properties: { ...back, updatedAt: at } }]);
}
