import { afterAll, bench, describe, inject } from 'vitest';
import type { SearchDocument } from '../../api/search/document.ts';
import { allDocuments } from '../../api/search/follow/index-graph.ts';
import { openEngine } from '../../api/search/open.ts';
import { openGraph } from '../../graph/open.ts';
import { loadSeed } from '../../seed/load.ts';
import { corporaAreThere, importCorpora } from '../support/corpora.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { dropOwnIndexes, inBatches, ownIndex } from '../support/search-engines.ts';
import { type Contender, ours, plainMeilisearch, plainMiniSearch } from './search/contenders.ts';
import { HALVES, judgements, measure, type QueryKind } from './search/judged.ts';

const KINDS: QueryKind[] = ['KNOWN_ITEM', 'TOPIC', 'CROSS_LANGUAGE', 'MISSPELT', 'STRUCTURED'];

async function documentsOfEverything(): Promise<SearchDocument[]> {
  const graph = await openGraph({ directory: scratchDirectory('search-bench') });
  await loadSeed(graph);
  if (corporaAreThere()) await importCorpora(graph);
  const documents: SearchDocument[] = [];
  for await (const batch of allDocuments(graph.read)) documents.push(...batch);
  await graph.close();
  return documents;
}

async function contenders(documents: readonly SearchDocument[]): Promise<Contender[]> {
  const embedded = openEngine();
  const heap = process.memoryUsage().heapUsed;
  const begun = performance.now();
  await embedded.rebuild(inBatches(documents));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const megabytes = Math.round((process.memoryUsage().heapUsed - heap) / 2 ** 20);
  console.log(`Search: ${documents.length} documents, embedded index built in ${seconds} s, ${megabytes} MB`);
  const given = inject('meilisearch');
  if (!given) return [ours(embedded), plainMiniSearch(documents)];
  const server = openEngine({ ...given, index: ownIndex() });
  await server.rebuild(inBatches(documents, 500));
  return [
    ours(embedded),
    ours(server),
    plainMiniSearch(documents),
    await plainMeilisearch(given, ownIndex(), documents),
  ];
}

const documents = await documentsOfEverything();
const judged = judgements(documents);
const all = await contenders(documents);

for (const half of HALVES)
  for (const kind of KINDS) {
    const queries = judged.filter((one) => one.half === half && one.kind === kind);
    if (queries.length === 0) continue;
    for (const { name, ask } of all) {
      const measured = await Promise.all(
        queries.map(async ({ query, kinds, grades }) => measure(await ask(query, kinds), grades)),
      );
      const mean = (of: 'ndcg' | 'recall') =>
        (measured.reduce((sum, one) => sum + one[of], 0) / measured.length).toFixed(3);
      console.log(
        `${half.padEnd(13)}${kind.padEnd(15)}${String(queries.length).padStart(3)}  ${name.padEnd(20)} nDCG@10 ${mean('ndcg')}  recall@20 ${mean('recall')}`,
      );
    }
  }

describe('search', () => {
  afterAll(dropOwnIndexes);
  for (const { name, ask } of all)
    bench(
      name,
      async () => {
        for (const { query, kinds } of judged) await ask(query, kinds);
      },
      { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
    );
});
