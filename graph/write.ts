import { recordChange } from './cypher/change.ts';
import { emptyTally, type Tally } from './differences.ts';
import type { GraphEngine } from './engine.ts';
import type { Batch } from './model.ts';
import { writeNodes } from './write-nodes.ts';
import { writeRelationships } from './write-relationships.ts';

export interface WriteReport {
  nodes: Tally;
  relationships: Tally;
}

/**
 * Writes a batch in one transaction, with the note that the indexes must follow it. Writes only what differs,
 * so that a second time changes nothing; properties that a node has and the batch does not name stay.
 * @param at ISO time of the write: the `createdAt` or `updatedAt` of what it touches
 * @throws MissingEndpoint where a relationship names a node that is not there
 */
export function writeBatch(engine: GraphEngine, { nodes, relationships }: Batch, at: string): Promise<WriteReport> {
  return engine.write(async (run) => {
    const report = { nodes: emptyTally(), relationships: emptyTally() };
    const written = await writeNodes(run, nodes, at, report.nodes);
    const joined = await writeRelationships(run, relationships, report.relationships);
    await recordChange(run, [...new Set([...written, ...joined])], at);
    return report;
  });
}
