import type { GraphEngine } from '../graph/engine.ts';
import { type WriteReport, writeBatch } from '../graph/write.ts';
import { problemsOf } from './check.ts';
import { flatten } from './flatten.ts';
import { SEED_NETWORK } from './network.ts';
import type { SeedPart } from './seed-part.ts';

/** How many nodes and relationships the loading created, changed and left alone. */
export type SeedReport = WriteReport;

/** Facts that contradict themselves or the model; the message lists all that is wrong, a line each. */
export class BadSeed extends Error {
  override name = 'BadSeed';
}

/**
 * Loads the seed network in one transaction. Loading it again changes nothing; what others have added stays.
 * @throws BadSeed before anything is written, where the facts do not fit together
 */
export async function loadSeed(engine: GraphEngine, parts: readonly SeedPart[] = SEED_NETWORK): Promise<SeedReport> {
  const batch = flatten(parts);
  const problems = problemsOf(batch);
  if (problems.length > 0) throw new BadSeed(problems.join('\n'));
  return writeBatch(engine, batch, new Date().toISOString());
}

/** The report in words, a line for nodes and one for relationships. */
export function reportInWords({ nodes, relationships }: SeedReport): string {
  const line = (name: string, { created, changed, unchanged }: SeedReport['nodes']) =>
    `${name}: ${created} created, ${changed} changed, ${unchanged} left alone`;
  return `${line('Nodes', nodes)}\n${line('Relationships', relationships)}`;
}
