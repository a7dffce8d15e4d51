import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Pinned: to resolve a range, Maven takes minutes. */
export const NEO4J_VERSION = '5.26.30';

const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

/** The folder that holds Neo4j's jars once they have been fetched. */
export const NEO4J_FOLDER = join(cache, 'crosstown', `neo4j-${NEO4J_VERSION}`);

/** How the tests come by a Neo4j: one given to them, jars that are here, jars to be fetched; or not at all. */
export type Neo4jFound =
  | { kind: 'given'; uri: string; user: string; password: string }
  | { kind: 'fetched' }
  | { kind: 'fetchable' }
  | { kind: 'missing'; remedy: string };

/** Looks for a Neo4j without fetching anything. Only a full run (`CROSSTOWN_TEST=all`) may fetch one. */
export function findNeo4j(environment: NodeJS.ProcessEnv = process.env): Neo4jFound {
  const { TEST_NEO4J_URI, TEST_NEO4J_USER, TEST_NEO4J_PASSWORD } = environment;
  if (TEST_NEO4J_URI)
    return {
      kind: 'given',
      uri: TEST_NEO4J_URI,
      user: TEST_NEO4J_USER || 'neo4j',
      password: TEST_NEO4J_PASSWORD || '',
    };
  if (!answers('java', '-version'))
    return { kind: 'missing', remedy: 'install Java 17, or name an empty test server in TEST_NEO4J_URI' };
  if (existsSync(NEO4J_FOLDER)) return { kind: 'fetched' };
  if (!answers('mvn', '--version'))
    return {
      kind: 'missing',
      remedy: 'install Maven, which fetches it, or name an empty test server in TEST_NEO4J_URI',
    };
  if (environment.CROSSTOWN_TEST === 'all') return { kind: 'fetchable' };
  return { kind: 'missing', remedy: 'CROSSTOWN_TEST=all npm test fetches it once (123 MB), later runs use it' };
}

function answers(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
}
