import { graphql } from 'graphql';
import { bench, describe } from 'vitest';
import { contextFor } from '../../api/context.ts';
import { buildSchema } from '../../api/schema.ts';
import { openSearch } from '../../api/search/open.ts';
import { contributionsOf, sum } from '../../api/similar/compare.ts';
import type { Corpus } from '../../api/similar/corpus.ts';
import { similarTo } from '../../api/similar/rank.ts';
import { similarityIndexOf } from '../../api/similar/similarity-index.ts';
import { facetWeights } from '../../api/similar/weights.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { testEngines } from '../support/engines.ts';
import { fillWithAlikes } from './similar-network.ts';

/** The largest takes many minutes to write and to read: BENCH_SIZES=all has it. */
const SIZES = process.env.BENCH_SIZES === 'all' ? [1000, 10_000, 100_000] : [1000, 10_000];
const ASKED = 300;
const TEN = { limit: 11, backwards: false, after: null, before: null };
const AS_USUAL = { weights: facetWeights(null), elsewhere: false };

/** The ten most alike, every practice compared by itself. */
function mostAlikeOneByOne(corpus: Corpus, id: string): string[] {
  const asked = corpus.slots[corpus.slotOf(id) ?? -1];
  const scored = corpus.slots.flatMap((other) =>
    asked && other && other !== asked
      ? [{ id: other.id, score: sum(contributionsOf(corpus, asked, other, AS_USUAL.weights)) }]
      : [],
  );
  return scored
    .sort((one, other) => other.score - one.score)
    .slice(0, 10)
    .map((similar) => similar.id);
}

const TEN_WITH_REASONS = `query ($id: ID!) {
  practice(id: $id) { similar(first: 10) { edges { score node { id } reasons { facet contribution text { value } } } } }
}`;

const schema = buildSchema();

/** Asks the API for the ten most alike, with the reasons. */
function asker(graph: GraphEngine) {
  const search = openSearch(graph, console.error);
  const ask = async (id: string): Promise<void> => {
    const contextValue = contextFor({ graph, search }, undefined);
    const { errors } = await graphql({ schema, source: TEN_WITH_REASONS, variableValues: { id }, contextValue });
    if (errors) throw errors[0];
  };
  return { ask, close: () => search.close() };
}

/**
 * Prints the times of single questions, their index warm, and how much of the exact top ten they find.
 * @returns the 95th percentile, in milliseconds
 */
async function measure(graph: GraphEngine, ids: readonly string[]): Promise<number> {
  const [begun, before] = [performance.now(), process.memoryUsage().rss];
  const { corpus } = await similarityIndexOf(graph.read).fresh();
  const [read, more] = [performance.now() - begun, process.memoryUsage().rss - before];
  const asked = ids.filter((_, number) => number % Math.floor(ids.length / ASKED) === 0).slice(0, ASKED);
  const { ask, close } = asker(graph);
  for (const id of asked) await ask(id);
  const times: number[] = [];
  for (const id of asked) {
    const start = performance.now();
    await ask(id);
    times.push(performance.now() - start);
  }
  await close();
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(2);
  const shares = asked.slice(0, 30).map((id) => {
    const exact = mostAlikeOneByOne(corpus, id);
    const found = new Set(
      similarTo(corpus, id, AS_USUAL, TEN)
        .slice(0, 10)
        .map((similar) => similar.id),
    );
    return exact.filter((one) => found.has(one)).length / Math.max(1, exact.length);
  });
  const recall = shares.reduce((total, share) => total + share, 0) / shares.length;
  console.log(
    `Similar among ${ids.length} on ${graph.name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${recall.toFixed(4)} of the exact top ten, index read in ${(read / 1000).toFixed(1)} s, ${(more / 1e6).toFixed(0)} MB more`,
  );
  return times[Math.floor(0.95 * times.length)] ?? 0;
}

// One after another: both sizes of Neo4j are the same database, and a bench starts when all are declared.
describe.each(testEngines())('$name', async ({ open }) => {
  const slowest: number[] = [];
  for (const size of SIZES.slice(0, -1)) {
    const graph = await open();
    slowest.push(await measure(graph, await fillWithAlikes(graph, size)));
    await graph.close();
  }
  const graph = await open();
  const ids = await fillWithAlikes(graph, SIZES.at(-1) ?? 0);
  slowest.push(await measure(graph, ids));
  const growth = (slowest.at(-1) ?? 0) / (slowest[0] ?? 0);
  console.log(`From ${SIZES[0]} to ${ids.length} on ${graph.name}: p95 times ${growth.toFixed(1)}`);
  const { ask } = asker(graph);
  let next = 0;
  bench(`the ten most alike of ${ids.length}`, async () => {
    await ask(ids[next++ % ids.length] ?? '');
  });
});
