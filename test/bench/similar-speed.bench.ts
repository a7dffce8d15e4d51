import { graphql } from 'graphql';
import { bench, describe } from 'vitest';
import { contextFor } from '../../api/context.ts';
import { buildSchema } from '../../api/schema.ts';
import { countMissedSearches } from '../../api/search/missed-searches.ts';
import { openEngine, type Search } from '../../api/search/open.ts';
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

/** Asks the API for the ten most alike, with the reasons. Search is not asked, so nothing builds its index meanwhile. */
function asker(graph: GraphEngine) {
  const engine = openEngine();
  const search: Search = {
    engine,
    missed: countMissedSearches(graph),
    caughtUp: async () => {},
    rebuild: async () => 0,
    close: () => engine.close(),
  };
  const ask = async (id: string): Promise<void> => {
    const contextValue = contextFor({ graph, search }, undefined);
    const { errors } = await graphql({ schema, source: TEN_WITH_REASONS, variableValues: { id }, contextValue });
    if (errors) throw errors[0];
  };
  return { ask, close: () => search.close() };
}

/** How long each question takes by itself, in milliseconds, the shortest first. */
async function timesOf(ask: (id: string) => Promise<void>, ids: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const id of ids) {
    const start = performance.now();
    await ask(id);
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other);
}

const at = (times: readonly number[], share: number): number => times[Math.floor(share * times.length)] ?? 0;
const inWords = (times: readonly number[]) =>
  `median ${at(times, 0.5).toFixed(2)} ms, p95 ${at(times, 0.95).toFixed(2)} ms`;

/** How much of the exact top ten is found. */
function recallOf(corpus: Corpus, ids: readonly string[]): number {
  const shares = ids.map((id) => {
    const exact = mostAlikeOneByOne(corpus, id);
    const ten = similarTo(corpus, id, AS_USUAL, TEN).slice(0, 10);
    const found = new Set(ten.map((similar) => similar.id));
    return exact.filter((one) => found.has(one)).length / Math.max(1, exact.length);
  });
  return shares.reduce((total, share) => total + share, 0) / shares.length;
}

/** The 95th percentiles, in milliseconds. */
interface Slowest {
  /** What is shown has to be read. */
  first: number;
  /** What is shown was read before. */
  again: number;
}

/** Prints the times of single questions, their index warm, and how much of the exact top ten they find. */
async function measure(graph: GraphEngine, ids: readonly string[]): Promise<Slowest> {
  const [begun, before] = [performance.now(), process.memoryUsage().rss];
  const { corpus } = await similarityIndexOf(graph.read).fresh();
  const [read, more] = [performance.now() - begun, process.memoryUsage().rss - before];
  const stride = Math.floor(ids.length / ASKED);
  const every = (from: number) => ids.filter((_, number) => number % stride === from).slice(0, ASKED);
  const { ask, close } = asker(graph);
  for (const id of every(1)) await ask(id);
  const asked = every(0);
  const [first, again] = [await timesOf(ask, asked), await timesOf(ask, asked)];
  await close();
  console.log(
    `Similar among ${ids.length} on ${graph.name}: asked first ${inWords(first)}; asked again ${inWords(again)}; ${recallOf(corpus, asked.slice(0, 30)).toFixed(4)} of the exact top ten, index read in ${(read / 1000).toFixed(1)} s, ${(more / 1e6).toFixed(0)} MB more`,
  );
  return { first: at(first, 0.95), again: at(again, 0.95) };
}

// One after another: both sizes of Neo4j are the same database, and a bench starts when all are declared.
describe.each(testEngines())('$name', async ({ open }) => {
  const slowest: Slowest[] = [];
  for (const size of SIZES.slice(0, -1)) {
    const graph = await open();
    slowest.push(await measure(graph, await fillWithAlikes(graph, size)));
    await graph.close();
  }
  const graph = await open();
  const ids = await fillWithAlikes(graph, SIZES.at(-1) ?? 0);
  slowest.push(await measure(graph, ids));
  const growth = (of: keyof Slowest) => ((slowest.at(-1)?.[of] ?? 0) / (slowest[0]?.[of] ?? 0)).toFixed(1);
  const grown = `asked first times ${growth('first')}, asked again times ${growth('again')}`;
  console.log(`From ${SIZES[0]} to ${ids.length} on ${graph.name}: p95 ${grown}`);
  const { ask } = asker(graph);
  let next = 0;
  bench(`the ten most alike of ${ids.length}`, async () => {
    await ask(ids[next++ % ids.length] ?? '');
  });
});
