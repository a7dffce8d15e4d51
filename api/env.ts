import { resolve } from 'node:path';
import type { GraphSettings } from '../graph/open.ts';

export interface Settings {
  host: string;
  port: number;
  graph: GraphSettings;
  /** Where a Meilisearch answers; the embedded index is used where absent. */
  meilisearch?: { url: string; key?: string };
  /** Where readers can write to ask for what is not there yet; the pages offer no letter where absent. */
  editors?: string;
  /** Whether the schema may be asked for and the explorer is served. */
  introspection: boolean;
  logLevel: string;
}

/** A setting that cannot be used; its message is one sentence that names the variable. */
export class BadSetting extends Error {
  override name = 'BadSetting';
}

type Environment = Record<string, string | undefined>;

/** Reads every environment variable that Crosstown knows; this is the only place that does. */
export function readSettings(environment: Environment = process.env): Settings {
  return {
    host: environment.HOST || '127.0.0.1',
    port: portOf(environment.PORT),
    graph: { directory: resolve(environment.CROSSTOWN_DATA || '.data'), neo4j: neo4jOf(environment) },
    meilisearch: meilisearchOf(environment),
    editors: addressOf(environment.CROSSTOWN_EDITORS),
    introspection: switchOf('CROSSTOWN_INTROSPECTION', environment.CROSSTOWN_INTROSPECTION, true),
    logLevel: levelOf(environment.CROSSTOWN_LOG),
  };
}

function portOf(value: string | undefined): number {
  const port = Number(value || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new BadSetting(`PORT is “${value}”; give a whole number from 0 to 65535.`);
  return port;
}

function neo4jOf({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: Environment): GraphSettings['neo4j'] {
  if (!NEO4J_URI) return undefined;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]+/.test(NEO4J_URI))
    throw new BadSetting(
      `NEO4J_URI is “${NEO4J_URI}”; give an address such as bolt://localhost:7687 or neo4j+s://host.`,
    );
  return {
    uri: NEO4J_URI,
    user: NEO4J_USER || 'neo4j',
    password: NEO4J_PASSWORD ?? '',
    database: NEO4J_DATABASE || 'neo4j',
  };
}

function meilisearchOf({ MEILI_URL, MEILI_KEY }: Environment): Settings['meilisearch'] {
  if (!MEILI_URL) return undefined;
  if (!/^https?:\/\/[^/]+/.test(MEILI_URL))
    throw new BadSetting(`MEILI_URL is “${MEILI_URL}”; give an address such as http://localhost:7700.`);
  return { url: MEILI_URL, key: MEILI_KEY || undefined };
}

function addressOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!/^[^\s@<>?&:]+@[^\s@<>?&:]+\.[^\s@<>?&:]+$/.test(value))
    throw new BadSetting(`CROSSTOWN_EDITORS is “${value}”; give one e-mail address such as editors@example.org.`);
  return value;
}

function switchOf(name: string, value: string | undefined, standard: boolean): boolean {
  if (!value) return standard;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new BadSetting(`${name} is “${value}”; give on or off.`);
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function levelOf(value: string | undefined): string {
  if (!value) return 'warn';
  if (LEVELS.includes(value)) return value;
  throw new BadSetting(`CROSSTOWN_LOG is “${value}”; give one of ${LEVELS.join(', ')}.`);
}
