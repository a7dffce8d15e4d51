import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unmatchedCategories } from '../../graph/cypher/import.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { importFile } from '../../seed/imports/import-file.ts';
import { loadMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { loadSeed } from '../../seed/load.ts';
import { scratchDirectory } from '../support/scratch.ts';
import judged from './duplicates/judged-pairs.json' with { type: 'json' };
import { contentOf } from './made-corpus.ts';

const CORPORA = {
  'jrc-ips': { file: '../shared/data/jrc-ips/data/cases.csv', rows: 853 },
  'jrc-bc4sdgs': { file: '../shared/data/jrc-bc4sdgs/bc4sdgs_202507_merged_upd_pub.csv', rows: 306 },
};
type Corpus = keyof typeof CORPORA;

const here = Object.values(CORPORA).every(({ file }) => existsSync(file));
const told = here ? '' : ' (left out: ../shared/data is not here)';

async function importCorpus(graph: GraphEngine, name: Corpus) {
  const path = resolve(CORPORA[name].file);
  const mapping = await loadMapping(`seed/sources/${name}.yaml`);
  const order = { mapping, mappingName: name, directories: [dirname(path)], dryRun: false, allOrNothing: false };
  const silent = { opened() {}, finding() {}, rejected() {}, progress() {} };
  const { counts } = await importFile(
    graph,
    { ...order, file: await byteSource(path) },
    silent,
    new AbortController().signal,
  );
  return counts;
}

interface Statement {
  id: string;
  source: string;
  locator: string;
  fields: string[];
}

const statements = (graph: GraphEngine) =>
  graph.read<Statement>(
    `MATCH (p:Practice)-[r:STATED_IN]->(s:Source) WHERE s.id IN ['source:jrc-ips', 'source:jrc-bc4sdgs']
     RETURN p.id AS id, s.id AS source, r.locator AS locator, r.fields AS fields`,
  );

const ORDERS: [Corpus, Corpus][] = [
  ['jrc-ips', 'jrc-bc4sdgs'],
  ['jrc-bc4sdgs', 'jrc-ips'],
];

describe.runIf(here).each(ORDERS)(`%s and then %s${told}`, (first, second) => {
  let graph: GraphEngine;
  let counts: Awaited<ReturnType<typeof importCorpus>>[];
  beforeAll(async () => {
    graph = await openGraph({ directory: scratchDirectory('corpora') });
    await loadSeed(graph);
    counts = [await importCorpus(graph, first), await importCorpus(graph, second)];
  }, 240_000);
  afterAll(() => graph.close());

  test('every row is accounted for', () => {
    for (const [index, name] of [first, second].entries()) {
      const { read, created, merged, known, rejected, leftOut } = counts[index]?.rows ?? ({} as never);
      expect(read).toBe(CORPORA[name].rows);
      expect(created + merged + known + rejected + leftOut).toBe(read);
      expect(rejected).toBe(0);
    }
  });

  test('every category of theirs leads to a concept of ours', async () => {
    expect(await unmatchedCategories(graph.read)).toEqual([]);
    const led = async (locator: string) => {
      const concepts = await graph.read<{ id: string }>(
        'MATCH (:Source)<-[:STATED_IN {locator: $locator}]-(:Practice)-[:ABOUT|USES]->(c) RETURN DISTINCT c.id AS id',
        { locator: `record ${locator}` },
      );
      return concepts.map(({ id }) => id).sort();
    };
    // “R&d health.”, and a type that alone does not tell the kind of process.
    expect(await led('10058')).toEqual([
      'method:artificial-intelligence',
      'method:core-tasks',
      'theme:health',
      'theme:research',
    ]);
    expect(await led('PSTW-2297')).toEqual([
      'method:blockchain',
      'method:financial-management',
      'method:services-for-citizens',
      'theme:economic-development',
    ]);
  });

  test('what stands in both is one practice, which cites both', async () => {
    const practiceOf = new Map((await statements(graph)).map(({ id, locator }) => [locator, id]));
    expect(practiceOf.size).toBe(853 + 306);
    const apart = judged.acrossBoth.filter(
      ([ips, bc4sdgs]) => practiceOf.get(`record ${ips}`) !== practiceOf.get(`record ${bc4sdgs}`),
    );
    expect(apart.length, apart.join('; ')).toBeLessThanOrEqual(6);
    const same = new Set([...judged.acrossBoth, ...judged.withinIps, ...judged.openToDoubt].map((pair) => pair.join()));
    const wrong = [...practiceOf].flatMap(([one, id]) =>
      [...practiceOf]
        .filter(([other, otherId]) => otherId === id && other > one && /PSTW/.test(other) !== /PSTW/.test(one))
        .map(([other]) => [one, other].map((locator) => locator.slice('record '.length)).join())
        .filter((pair) => !same.has(pair)),
    );
    expect(wrong).toEqual([]);
  });

  test('every field that a practice holds is said to come from a document', async () => {
    const cited = new Map<string, Set<string>>();
    for (const { id, fields } of await statements(graph)) cited.set(id, new Set([...(cited.get(id) ?? []), ...fields]));
    const practices = await graph.read<{ node: Record<string, unknown> }>(
      'MATCH (p:Practice) WHERE p.importedBy IS NOT NULL RETURN p {.*} AS node',
    );
    expect(practices.length).toBeGreaterThan(990);
    const fields = ['name', 'summary', 'status', 'period'];
    const unsaid = practices.flatMap(({ node }) =>
      fields
        .filter((field) => Object.keys(node).some((name) => name === field || name.startsWith(`${field}_`)))
        .filter((field) => !cited.get(String(node.id))?.has(field))
        .map((field) => `${node.id} ${field}`),
    );
    expect(unsaid).toEqual([]);
  });

  test('goals are those above the threshold, as the file has them', async () => {
    // Read off the file by hand: what a person gave 7 or more; where no person did, what both models did.
    const expected = { 'PSTW-684': [10, 11, 16, 17], 'PSTW-686': [1, 10], 'PSTW-687': [2, 9, 17], 'PSTW-685': [] };
    const models = { 'PSTW-844': [17], 'PSTW-845': [10, 16], 'PSTW-2566': [7, 12], 'PSTW-843': [] };
    for (const [record, goals] of Object.entries({ ...expected, ...models })) {
      const found = await graph.read<{ code: string }>(
        `MATCH (s:Source {id: 'source:jrc-bc4sdgs'})<-[:STATED_IN {locator: $locator}]-(p:Practice)-[:CONTRIBUTES_TO]->(g:Goal)
         RETURN g.code AS code`,
        { locator: `record ${record}` },
      );
      expect(
        found.map(({ code }) => Number(code)).sort((a, b) => a - b),
        record,
      ).toEqual(goals);
    }
  });

  test('a second time changes nothing', { timeout: 240_000 }, async () => {
    const before = await contentOf(graph);
    for (const name of [first, second]) {
      const again = await importCorpus(graph, name);
      expect(again.rows).toMatchObject({ created: 0, merged: 0, known: CORPORA[name].rows });
      expect(again.relationships).toMatchObject({ created: 0, changed: 0 });
      for (const [kind, { created, changed }] of Object.entries(again.nodes))
        expect({ kind, created, changed }).toEqual({ kind, created: 0, changed: 0 });
    }
    expect(await contentOf(graph)).toEqual(before);
  });
});
