import { cpSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { openEngine, openSearch, type Search } from '../../api/search/open.ts';
import type { MeilisearchSettings } from '../../api/search/settings.ts';
import { recordChange } from '../../graph/cypher/change.ts';
import type { GraphEngine, Run } from '../../graph/engine.ts';
import { openGraph } from '../../graph/open.ts';
import { foundBy, writePractices } from '../support/followed-graph.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { dropOwnIndexes, ownIndex } from '../support/search-engines.ts';

const SOON = { timeout: 10_000 };
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
afterAll(dropOwnIndexes);

async function serve(directory: string, meilisearch?: MeilisearchSettings) {
  const graph = await openGraph({ directory });
  const search = openSearch(graph, (error) => console.error(error), meilisearch);
  ends.push(async () => {
    await search.close();
    await graph.close();
  });
  return { graph, search };
}
const written = async ({ graph, search }: { graph: GraphEngine; search: Search }, slug: string) => {
  await writePractices(graph, [slug], 'wells');
  await search.caughtUp();
};
const stopped = async () => ends.pop()?.();

describe('a graph that was put back to an older state', () => {
  const given = inject('meilisearch');
  test.runIf(given)(
    'is found in the index of a server as it is now, not as it was',
    async () => {
      const [directory, copy] = [scratchDirectory('restored'), scratchDirectory('restored-copy')];
      const settings = { ...(given ?? { url: '' }), index: ownIndex() };
      await written(await serve(directory, settings), 'one');
      await stopped();
      cpSync(directory, copy, { recursive: true });
      await written(await serve(directory, settings), 'two');
      await stopped();
      await written(await serve(copy, settings), 'three');
      expect(await foundBy(openEngine(settings), 'wells')).toEqual(['practice:one', 'practice:three']);
    },
    40_000,
  );

  /** Takes back the last change, and the practice that it wrote. */
  async function takeBack(run: Run, slug: string) {
    await run('MATCH (p:Practice {id: $id}) DETACH DELETE p', { id: `practice:${slug}` });
    await run(
      `MATCH (counter:ChangeCounter {id: 'changes'}) MATCH (c:Change {number: counter.last})
       SET counter.last = counter.last - 1 DELETE c`,
    );
  }

  test('beneath a server is found so in its own index', async () => {
    const server = await serve(scratchDirectory('taken-back'));
    await written(server, 'one');
    await written(server, 'two');
    await server.graph.write((run) => takeBack(run, 'two'));
    await expect.poll(() => foundBy(server.search.engine, 'wells'), SOON).toEqual(['practice:one']);
  });

  test('and has gone on since is found so, though its log is longer than the index knew', async () => {
    const server = await serve(scratchDirectory('gone-on'));
    await written(server, 'one');
    await written(server, 'two');
    await server.graph.write(async (run) => {
      await takeBack(run, 'two');
      for (const id of ['practice:one', 'theme:none']) await recordChange(run, [id], new Date().toISOString());
    });
    await expect.poll(() => foundBy(server.search.engine, 'wells'), SOON).toEqual(['practice:one']);
  });
});
