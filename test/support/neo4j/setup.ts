import type { TestProject } from 'vitest/node';
import { fetchNeo4j } from './fetch.ts';
import { findNeo4j } from './find.ts';
import { startNeo4j } from './start.ts';

/** A Neo4j whose contents the tests may delete. */
export interface TestNeo4j {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j | null;
  }
}

/** One Neo4j for a whole run: a start takes five seconds. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const found = findNeo4j();
  if (found.kind === 'given' || found.kind === 'missing') {
    project.provide('neo4j', found.kind === 'given' ? found : null);
    return undefined;
  }
  if (found.kind === 'fetchable') fetchNeo4j();
  const server = await startNeo4j();
  project.provide('neo4j', { uri: server.uri, user: '', password: '' });
  return () => server.stop();
}
