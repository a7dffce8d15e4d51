import { createNodes, nodesById, updateNodes } from './cypher/node.ts';
import { countInto, differences, type Tally } from './differences.ts';
import type { Run } from './engine.ts';
import { groupBy } from './group-by.ts';
import type { Kind } from './kinds.ts';
import type { NodeRecord } from './model.ts';

/** Writes the nodes that are new or differ; gives the ids of those. */
export async function writeNodes(
  run: Run,
  records: readonly NodeRecord[],
  at: string,
  tally: Tally,
): Promise<string[]> {
  const touched: string[] = [];
  for (const [kind, ofKind] of groupBy(records, (record) => record.kind))
    touched.push(...(await writeKind(run, kind, ofKind, at, tally)));
  return touched;
}

async function writeKind(run: Run, kind: Kind, records: readonly NodeRecord[], at: string, tally: Tally) {
  const ids = records.map(({ id }) => id);
  const stored = await nodesById(run, kind, ids);
  const fresh = records
    .filter(({ id }) => !stored.has(id))
    .map(({ id, properties }) => ({ id, properties: { ...properties, createdAt: at, updatedAt: at } }));
  const changed = records.flatMap(({ id, properties }) => {
    const differing = differences(properties, stored.get(id));
    return differing ? [{ id, properties: { ...differing, updatedAt: at } }] : [];
  });
  if (fresh.length > 0) await createNodes(run, kind, fresh);
  if (changed.length > 0) await updateNodes(run, kind, changed);
  countInto(tally, { all: records.length, created: fresh.length, changed: changed.length });
  return [...fresh, ...changed].map(({ id }) => id);
}
