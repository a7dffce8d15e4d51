// First of all, as its comment says.
import './search/as-in-production.ts';
import { print } from 'graphql';
import { afterAll, bench, describe, inject } from 'vitest';
import type { SearchEngine } from '../../api/search/engine.ts';
import { allDocuments } from '../../api/search/follow/index-graph.ts';
import { openEngine } from '../../api/search/open.ts';
import { parseQuery } from '../../api/search/query/parse.ts';
import { createServer } from '../../api/server.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { loadSeed } from '../../seed/load.ts';
import { SearchDocument } from '../../web/src/gql/search.ts';
import { corporaAreThere, importCorpora } from '../support/corpora.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { dropOwnIndexes, ownIndex } from '../support/search-engines.ts';
import { type Asked, bareEngine, inAllReadings, SPEED_QUESTIONS } from './search/bare-engines.ts';
import { memoryInUse, percentiles, timed } from './search/figures.ts';
import { growBy, realPractices } from './search/grown-network.ts';
import { post } from './search/post.ts';

/** Documents in the index. BENCH_SIZES=all has the largest too. */
const SIZES = process.env.BENCH_SIZES === 'all' ? [1000, 5000, 20_000] : [1000, 5000];
const QUERY = print(SearchDocument);
const ROUNDS = 3;

/** The real network whose practices are taken, and one that starts with what the seed has besides. */
async function networks() {
  const small = await openGraph({ directory: scratchDirectory('speed') });
  await loadSeed(small);
  const own = await realPractices(small);
  if (!corporaAreThere()) return { small, real: own };
  const whole = await openGraph({ directory: scratchDirectory('speed-whole') });
  await loadSeed(whole);
  await importCorpora(whole);
  const known = new Set((await small.read<{ id: string }>('MATCH (n) RETURN n.id AS id')).map(({ id }) => id));
  const real = (await realPractices(whole)).map((one) => ({
    ...one,
    ties: one.ties.filter(({ to }) => known.has(to)),
  }));
  await whole.close();
  return { small, real };
}

async function documentsIn(graph: GraphEngine): Promise<number> {
  let count = 0;
  for await (const batch of allDocuments(graph.read)) count += batch.length;
  return count;
}

/** Builds an index, asks it everything with and without the API, and tells how long that took. */
async function compare(graph: GraphEngine, size: number, meilisearch?: { url: string; key: string; index: string }) {
  const before = memoryInUse();
  const engine = openEngine(meilisearch);
  const seconds = (await timed(() => engine.rebuild(allDocuments(graph.read)))) / 1000;
  const after = memoryInUse();
  const memory = `, ${ms(after.heap - before.heap)} MB of heap and ${ms(after.buffers - before.buffers)} of buffers`;
  const { api, bare, readings } = await timesOf(graph, engine, meilisearch);
  console.log(
    `Search among ${size} on ${engine.name}: API p50 ${ms(api.p50)} p95 ${ms(api.p95)}, bare p50 ${ms(bare.p50)} p95 ${ms(bare.p95)}; ` +
      `at p95 ${ms(api.p95 - bare.p95)} ms more, ${(api.p95 / bare.p95).toFixed(2)} times; ` +
      `asked in all readings p50 ${ms(readings.p50)} p95 ${ms(readings.p95)}, the API at p95 ${ms(api.p95 - readings.p95)} ms more than that; ` +
      `rebuilt in ${seconds.toFixed(1)} s${meilisearch ? '' : memory}`,
  );
  return engine;
}

/** Milliseconds of each way to ask, each question after the other, so that noise hits all alike. */
async function timesOf(graph: GraphEngine, engine: SearchEngine, meilisearch?: Parameters<typeof bareEngine>[1]) {
  const search = { engine, caughtUp: async () => {}, close: () => engine.close() };
  const server = await createServer({ graph, search } as Parameters<typeof createServer>[0], {
    introspection: false,
    logLevel: 'silent',
    pages: scratchDirectory('speed-pages'),
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const forget = await forgetting(engine);
  const ways = { bare: bareEngine(engine, meilisearch), readings: inAllReadings(engine), api: askingApi(url) };
  const times = Object.values(ways).map((ask) => ({ ask, taken: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round++)
    for (const asked of SPEED_QUESTIONS)
      for (const { ask, taken } of times) {
        await forget();
        const time = await timed(() => ask(asked));
        if (round > 0) taken.push(time);
      }
  await server.close();
  const [bare, readings, api] = times.map(({ taken }) => percentiles(taken));
  if (!bare || !readings || !api) throw new Error('Nothing was timed.');
  return { bare, readings, api };
}

/** Lets an index in memory forget the words it has looked up, as any change does: else the second asked would have them. */
async function forgetting(engine: SearchEngine): Promise<() => Promise<void>> {
  if (engine.name !== 'embedded') return async () => {};
  const everything = {
    query: parseQuery(''),
    reading: 'exact' as const,
    clauses: [],
    facets: [],
    page: 1,
    pageSize: 1,
  };
  const { hits } = await engine.search({ ...everything, order: { by: 'relevance' } });
  return () => engine.put(hits.map(({ document }) => document));
}

const askingApi =
  (url: string) =>
  async ({ text, filter, kinds }: Asked) => {
    const variables = { text, filter, kinds, sort: 'RELEVANCE', page: 1, language: 'en' };
    const { errors } = (await post(`${url}/graphql`, { query: QUERY, variables })) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  };

const ms = (time: number) => time.toFixed(1);

const { small, real } = await networks();
const seeded = await documentsIn(small);
let grown = 0;
let embedded = openEngine();
for (const size of SIZES) {
  const missing = Math.max(0, size - seeded - grown);
  await growBy(small, real, grown, missing);
  grown += missing;
  embedded = await compare(small, size);
  const given = inject('meilisearch');
  if (given) await compare(small, size, { ...given, index: ownIndex() });
}

describe(`search among ${SIZES.at(-1)}`, () => {
  const bare = bareEngine(embedded);
  let next = 0;
  bench('the bare embedded engine', async () => {
    const asked = SPEED_QUESTIONS[next++ % SPEED_QUESTIONS.length];
    if (asked) await bare(asked);
  });
  afterAll(async () => {
    await dropOwnIndexes();
    await small.close();
  });
});
