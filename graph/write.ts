import { recordChange } from './cypher/change.ts';
import { emptyTally, type Tally } from './differences.ts';
import type { GraphEngine, Run } from './engine.ts';
import type { Batch } from './model.ts';
import type { Plan } from './plan.ts';
import { carryOutNodes, type NodePlans, planNodes } from './write-nodes.ts';
import { carryOutRelationships, planRelationships, type RelationshipPlan } from './write-relationships.ts';

export interface WriteReport {
  nodes: Tally;
  relationships: Tally;
}

/** What the writing of a batch comes to: what is new, what differs and what it was before. */
export interface BatchPlan {
  nodes: NodePlans;
  relationships: RelationshipPlan[];
}

/**
 * Writes a batch in one transaction, with the note that the indexes must follow it. Writes only what differs,
 * so that a second time changes nothing; properties that a node has and the batch does not name stay.
 * @param at ISO time of the write: the `createdAt` or `updatedAt` of what it touches
 * @throws MissingEndpoint where a relationship names a node that is not there
 */
export function writeBatch(engine: GraphEngine, batch: Batch, at: string): Promise<WriteReport> {
  return engine.write(async (run) => {
    const plan = await planBatch(run, batch);
    await carryOut(run, plan, at);
    return reportOf(plan);
  });
}

/** Finds out what the writing of a batch would come to. Writes nothing, so that `engine.read` will do. */
export async function planBatch(run: Run, { nodes, relationships }: Batch): Promise<BatchPlan> {
  const planned = await planNodes(run, nodes);
  const fresh = new Set([...planned.values()].flatMap(({ created }) => created.map(({ id }) => id)));
  return { nodes: planned, relationships: await planRelationships(run, relationships, fresh) };
}

/**
 * Writes what was planned in the same transaction, with the note for the indexes.
 * @throws MissingEndpoint where a relationship names a node that is not there
 */
export async function carryOut(run: Run, plan: BatchPlan, at: string): Promise<void> {
  const written = await carryOutNodes(run, plan.nodes, at);
  const joined = await carryOutRelationships(run, plan.relationships, at);
  await recordChange(run, [...new Set([...written, ...joined])], at);
}

/** How many nodes and relationships a plan creates, changes and leaves alone. */
export function reportOf({ nodes, relationships }: BatchPlan): WriteReport {
  return { nodes: tallyOf(nodes.values()), relationships: tallyOf(relationships) };
}

function tallyOf(plans: Iterable<Plan<unknown>>): Tally {
  const tally = emptyTally();
  for (const { created, changed, unchanged } of plans) {
    tally.created += created.length;
    tally.changed += changed.length;
    tally.unchanged += unchanged.length;
  }
  return tally;
}
