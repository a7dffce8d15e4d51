import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSchema } from '../../api/schema.ts';
import { openSearch, type Search } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { KINDS, type Kind } from '../../graph/kinds.ts';
import { openGraph } from '../../graph/open.ts';
import { loadSeed } from '../../seed/load.ts';
import { queryForEverything } from '../support/ask-everything.ts';
import { askCounted } from '../support/counted.ts';
import { describeOnEachEngine } from '../support/engines.ts';
import { scratchDirectory } from '../support/scratch.ts';

const schema = buildSchema();

/** Neo4j plans each of a hundred statements before it runs them for the first time. */
const LONG = { timeout: 120_000 };

/** A graph with the seed network, and the search that the API wants beside it. */
interface Seeded {
  graph: GraphEngine;
  search: Search;
}

async function seeded(graph: GraphEngine): Promise<Seeded> {
  await loadSeed(graph);
  return { graph, search: openSearch(graph, console.error) };
}

async function end({ graph, search }: Seeded): Promise<void> {
  await search.close();
  await graph.close();
}

/** Everything that the API says of the things of a kind. */
async function everythingOf(kind: Kind, engines: Seeded) {
  const rows = await engines.graph.read<{ id: string }>(`MATCH (n:${kind}) RETURN n.id AS id ORDER BY id LIMIT 100`);
  const ids = rows.map(({ id }) => id);
  return askCounted(engines, queryForEverything(schema, [kind], 1), { ids });
}

/** Without the moments of loading, by which two graphs with the same content differ. */
const withoutMoments = (answer: unknown) => JSON.stringify(answer).replaceAll(/"20\d\d-[^"]{6,20}Z"/g, '"a moment"');

describeOnEachEngine('Every field of everything in the seed network', (engine) => {
  let asked: Seeded;
  let reference: Seeded;

  beforeAll(async () => {
    asked = await seeded(await engine.open());
    reference = await seeded(await openGraph({ directory: scratchDirectory('reference') }));
  });
  afterAll(() => Promise.all([asked, reference].map(end)));

  it.each(KINDS)('can be asked of a %s, and is the same as on the embedded engine', LONG, async (kind) => {
    const answer = await everythingOf(kind, asked);
    expect(answer.errors).toBeUndefined();
    const expected = await everythingOf(kind, reference);
    expect(withoutMoments(answer.data)).toBe(withoutMoments(expected.data));
  });
});
