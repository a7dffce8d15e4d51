import type { Tie } from '../../../graph/cypher/decision.ts';
import type { Run } from '../../../graph/engine.ts';
import type { Properties, RelationshipRecord, StoredNode } from '../../../graph/model.ts';
import { IMPORTED_BY, importsOf } from '../../../graph/provenance.ts';
import { keyOf, RELATIONSHIPS, type Relationship } from '../../../graph/relationships.ts';
import { type BatchPlan, planBatch } from '../../../graph/write.ts';
import { mergeKnown } from '../settle/merge-known.ts';

/** What says of a thing where it came from: it is no property that one practice takes from another. */
const OF_ITS_OWN = new Set(['id', 'createdAt', 'updatedAt', IMPORTED_BY, 'importedFile', 'importedRow', 'importedAt']);
export const ownless = (of: Properties): Properties =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !OF_ITS_OWN.has(name)));

/** What the practice that stays takes over, as if a row of an import had said it. */
export async function whatIsTakenOver(
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
export function joinedTies(moved: readonly RelationshipRecord[], ofKept: readonly Tie[]): RelationshipRecord[] {
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
/** Whether another relationship is this one. */
export const isSame =
  (tie: Tie) =>
  (other: Tie): boolean =>
    other.type === tie.type && other.from === tie.from && other.to === tie.to && keyIn(other) === keyIn(tie);
const keyIn = ({ type, properties }: Tie): string => {
  const key = type in RELATIONSHIPS ? keyOf(type as Relationship) : null;
  return key ? String(properties[key] ?? '') : '';
};
