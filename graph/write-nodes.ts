import { createNodes, nodesById, updateNodes } from './cypher/node.ts';
import type { Run } from './engine.ts';
import { groupBy } from './group-by.ts';
import type { Kind } from './kinds.ts';
import type { NodeRecord, Properties } from './model.ts';
import { emptyPlan, type Plan, planInto } from './plan.ts';
import { importOf, importProperties, rowProperties } from './provenance.ts';

export interface NodeRow {
  id: string;
  properties: Properties;
}
type NodePlan = Plan<NodeRow>;
export type NodePlans = Map<Kind, NodePlan>;

/** Finds out which nodes are new, differ or stand there already. Writes nothing. */
export async function planNodes(run: Run, records: readonly NodeRecord[]): Promise<NodePlans> {
  const plans: NodePlans = new Map();
  for (const [kind, ofKind] of groupBy(records, (record) => record.kind)) {
    const stored = await nodesById(
      run,
      kind,
      ofKind.map(({ id }) => id),
    );
    const plan = emptyPlan<NodeRow>();
    for (const record of ofKind) planInto(plan, { id: record.id, properties: {} }, record, stored.get(record.id));
    plans.set(kind, plan);
  }
  return plans;
}

/** Writes what was planned; gives the ids of the nodes that are new or other than they were. */
export async function carryOutNodes(run: Run, plans: NodePlans, at: string): Promise<string[]> {
  const touched: string[] = [];
  for (const [kind, { created, changed, confirmed }] of plans) {
    for (const rows of groupBy(created, ({ origin }) => importOf(origin)).values()) {
      const shared = { ...importProperties(rows[0]?.origin, at), createdAt: at, updatedAt: at };
      await createNodes(run, kind, rows.map(withItsRow), shared);
    }
    const updates = [...stamped(changed, { updatedAt: at }), ...confirmed];
    if (updates.length > 0) await updateNodes(run, kind, updates);
    for (const { id } of [...created, ...changed]) touched.push(id);
  }
  return touched;
}

const withItsRow = ({ id, properties, origin }: NodePlan['created'][number]): NodeRow => ({
  id,
  properties: { ...properties, ...rowProperties(origin) },
});

const stamped = (rows: readonly NodeRow[], stamp: Properties): NodeRow[] =>
  rows.map(({ id, properties }) => ({ id, properties: { ...properties, ...stamp } }));
