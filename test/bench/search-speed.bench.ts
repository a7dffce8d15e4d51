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
import { type Asked, bareEngine, SPEED_QUESTIONS } from './search/bare-engines.ts';
import { growBy, realPractices } from './search/grown-network.ts';

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

/** Milliseconds through the API and of the bare engine, each question after the other, so that noise hits both alike. */
async function compare(graph: GraphEngine, size: number, meilisearch?: { url: string; key: string; index: string }) {
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const begun = performance.now();
  const engine = openEngine(meilisearch);
  await engine.rebuild(allDocuments(graph.read));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  globalThis.gc?.();
  const megabytes = Math.round((process.memoryUsage().heapUsed - heap) / 2 ** 20);
  const search = { engine, caughtUp: async () => {}, close: () => engine.close() };
  const server = await createServer({ graph, search } as Parameters<typeof createServer>[0], {
    introspection: false,
    logLevel: 'silent',
    pages: scratchDirectory('speed-pages'),
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const bare = bareEngine(engine, meilisearch);
  const through = (asked: Asked) => askApi(url, asked);
  const forget = await forgetting(engine);
  const times = { api: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++)
    for (const asked of SPEED_QUESTIONS) {
      await forget();
      const one = await timed(() => bare(asked));
      await forget();
      const other = await timed(() => through(asked));
      if (round === 0) continue;
      times.bare.push(one);
      times.api.push(other);
    }
  await server.close();
  const built = meilisearch ? `rebuilt in ${seconds} s` : `rebuilt in ${seconds} s, ${megabytes} MB of heap`;
  const [api, alone] = [percentiles(times.api), percentiles(times.bare)];
  console.log(
    `Search among ${size} on ${engine.name}: API p50 ${ms(api.p50)} p95 ${ms(api.p95)}, bare p50 ${ms(alone.p50)} p95 ${ms(alone.p95)}; ` +
      `at p95 ${ms(api.p95 - alone.p95)} ms more, ${(api.p95 / alone.p95).toFixed(2)} times; ${built}`,
  );
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

async function askApi(url: string, { text, filter, kinds }: Asked) {
  const variables = { text, filter, kinds, sort: 'RELEVANCE', page: 1, language: 'en' };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function percentiles(times: number[]) {
  const sorted = times.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

const ms = (time: number) => time.toFixed(1);

const { small, real } = await networks();
let grown = 0;
for (const size of SIZES) {
  const missing = Math.max(0, size - (await documentsIn(small)));
  await growBy(small, real, grown, missing);
  grown += missing;
  await compare(small, size);
  const given = inject('meilisearch');
  if (given) await compare(small, size, { ...given, index: ownIndex() });
}

describe(`search among ${SIZES.at(-1)}`, async () => {
  const engine = openEngine();
  await engine.rebuild(allDocuments(small.read));
  const bare = bareEngine(engine);
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
