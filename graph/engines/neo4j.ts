import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import {
  ConstraintViolation,
  type GraphEngine,
  type GraphSchema,
  GraphUnavailable,
  type Parameters,
  type Run,
} from '../engine.ts';
import { wholeOrFailed } from './whole-or-failed.ts';

export interface Neo4jSettings {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** Opens Neo4j over Bolt. Connects lazily: `ping` tells whether it answers. */
export function openNeo4j(settings: Neo4jSettings): GraphEngine {
  const auth = settings.password ? neo4j.auth.basic(settings.user, settings.password) : undefined;
  const driver = neo4j.driver(settings.uri, auth, { disableLosslessIntegers: true, userAgent: 'crosstown' });
  const inSession = sessions(driver, settings.database);
  return {
    name: 'neo4j',
    // Auto-commit costs half of a managed transaction, and a single statement needs no more.
    read: (cypher, parameters) =>
      inSession(neo4j.session.READ, async (session) => rows(await session.run(cypher, withIntegers(parameters)))),
    write: (work) =>
      inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite((transaction) => wholeOrFailed(runIn(transaction), work)),
      ),
    ensureSchema: (schema) =>
      inSession(neo4j.session.WRITE, async (session) => {
        for (const statement of definitions(schema)) await session.executeWrite((tx) => tx.run(statement));
      }),
    ping: () =>
      inSession(neo4j.session.READ, async (session) => {
        await session.run('RETURN 1');
      }),
    close: () => driver.close(),
  };
}

function sessions(driver: Driver, database: string) {
  const bookmarkManager = driver.executeQueryBookmarkManager;
  return async <Result>(defaultAccessMode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>) => {
    const session = driver.session({ database, defaultAccessMode, bookmarkManager });
    try {
      return await work(session);
    } catch (error) {
      throw translated(error);
    } finally {
      await session.close();
    }
  };
}

function runIn(transaction: ManagedTransaction): Run {
  return async (cypher, parameters) => rows(await transaction.run(cypher, withIntegers(parameters)));
}

function rows<Row>(result: { records: { toObject(): object }[] }): Row[] {
  return result.records.map((record) => record.toObject() as Row);
}

/** The driver sends every JavaScript number as a float; marking whole numbers here keeps both engines alike. */
function withIntegers(parameters?: Parameters): Record<string, unknown> | undefined {
  return parameters && (marked(parameters) as Record<string, unknown>);
}

function marked(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(marked);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
  // The driver leaves out what is undefined, and the server then misses a parameter.
  return value ?? null;
}

function definitions({ unique, indexed }: GraphSchema): string[] {
  return [
    ...unique.map(
      ({ label, property }) =>
        `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    ...indexed.map(
      ({ label, property }) =>
        `CREATE INDEX ${label}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ];
}

const UNAVAILABLE = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new ConstraintViolation(error.message, { cause: error });
  if (UNAVAILABLE.has(error.code))
    return new GraphUnavailable(
      `Neo4j does not answer as NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD say: ${error.message}`,
      {
        cause: error,
      },
    );
  return error;
}
