import neo4j from 'neo4j-driver';
import { describe, inject } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { type GraphSettings, openGraph } from '../../graph/open.ts';
import type { TestNeo4j } from './neo4j/setup.ts';
import { scratchDirectory } from './scratch.ts';

/** One of the two graph engines, as a suite uses it. The suite closes what it opens. */
export interface TestEngine {
  name: GraphEngine['name'];
  /** An empty graph with its schema in place: a new directory, or the test database with all nodes deleted. */
  open(): Promise<GraphEngine>;
  /** The graph of the last `open`, with what is in it by now. */
  reopen(): Promise<GraphEngine>;
  /** How to open an empty graph from elsewhere, such as another process. */
  empty(): Promise<GraphSettings>;
}

/**
 * Declares the same suite for both engines. Where this machine has no Neo4j, its half shows as skipped.
 * Files that call this are in `test/graph/` or end in `.engines.test.ts`, so that they never share the database.
 */
export function describeOnEachEngine(title: string, suite: (engine: TestEngine) => void): void {
  describe(`${title} on the embedded engine`, () => suite(embedded()));
  const given = inject('neo4j');
  describe.skipIf(given === null)(`${title} on Neo4j`, () => suite(onNeo4j(given)));
}

/** The engines of this machine, for `describe.each`: Neo4j only where there is one. */
export function testEngines(): TestEngine[] {
  const given = inject('neo4j');
  return given === null ? [embedded()] : [embedded(), onNeo4j(given)];
}

function embedded(): TestEngine {
  let directory = '';
  return {
    name: 'embedded',
    open: () => {
      directory = scratchDirectory('graph');
      return openGraph({ directory });
    },
    reopen: () => openGraph({ directory }),
    empty: async () => ({ directory: scratchDirectory('graph') }),
  };
}

function onNeo4j(given: TestNeo4j | null): TestEngine {
  const settings = () => {
    if (given === null) throw new Error('There is no Neo4j here; this suite should have been skipped.');
    return { directory: '', neo4j: { ...given, database: 'neo4j' } };
  };
  return {
    name: 'neo4j',
    open: async () => {
      await deleteEverything(settings().neo4j);
      return openGraph(settings());
    },
    reopen: () => openGraph(settings()),
    empty: async () => {
      await deleteEverything(settings().neo4j);
      return settings();
    },
  };
}

async function deleteEverything({ uri, user, password }: TestNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined);
  try {
    const session = driver.session();
    // In parts, as a large graph does not fit into one transaction; a node with all its relationships may not either.
    await session.run('MATCH ()-[r]->() CALL { WITH r DELETE r } IN TRANSACTIONS OF 10000 ROWS');
    await session.run('MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    await session.close();
  } finally {
    await driver.close();
  }
}
