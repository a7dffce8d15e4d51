import type { SimilarityQuestion, SimilarPractice } from '../../api/similar/rank.ts';
import { similarTo } from '../../api/similar/rank.ts';
import type { Reading } from '../../api/similar/read-all.ts';
import { SimilarityIndex } from '../../api/similar/similarity-index.ts';
import { facetWeights } from '../../api/similar/weights.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { writeBatch } from '../../graph/write.ts';
import { flatten } from '../../seed/flatten.ts';
import { loadSeed } from '../../seed/load.ts';
import type { SeedPart } from '../../seed/seed-part.ts';
import { scratchDirectory } from '../support/scratch.ts';

export const STANDARD: SimilarityQuestion = { weights: facetWeights(null), elsewhere: false };
export const ALL = { limit: 1000, backwards: false, after: null, before: null };

/** A graph that holds the seed network and, where given, more. */
export async function openSeeded(more: readonly SeedPart[] = []): Promise<GraphEngine> {
  return seededWith(await openGraph({ directory: scratchDirectory('similar') }), more);
}

/** Fills an empty graph with the seed network and more. */
export async function seededWith(graph: GraphEngine, more: readonly SeedPart[]): Promise<GraphEngine> {
  await loadSeed(graph);
  // Past the checks of the seed: what is made up for a test has no source and one language.
  if (more.length > 0) await writeBatch(graph, flatten(more), new Date().toISOString());
  return graph;
}

/** The seed network as practices are compared in it. */
export async function readSeeded(more: readonly SeedPart[] = []): Promise<Reading> {
  const graph = await openSeeded(more);
  try {
    return await new SimilarityIndex(graph.read).fresh();
  } finally {
    await graph.close();
  }
}

export const practiceIds = ({ corpus }: Reading): string[] => corpus.slots.flatMap((member) => member?.id ?? []);

export const ranked = ({ corpus }: Reading, id: string, question = STANDARD): SimilarPractice[] =>
  similarTo(corpus, id, question, ALL);

/** How alike two practices are; 0 where they are not in each other's list. */
export function scoreBetween(reading: Reading, one: string, other: string, question = STANDARD): number {
  const found = ranked(reading, one, question).find(({ id }) => id === other);
  return Number(found?.position.sort ?? 0);
}
