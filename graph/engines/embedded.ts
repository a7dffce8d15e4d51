import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type GrafeoError } from '@grafeo-db/js';
import {
  ConstraintViolation,
  type GraphEngine,
  GraphInUse,
  type GraphSchema,
  GraphUnavailable,
  type Parameters,
  type Run,
} from '../engine.ts';
import { wholeOrFailed } from './whole-or-failed.ts';

const CONFLICT = '40000';
const ATTEMPTS = 5;

/** Opens Grafeo in this process, on a file in `directory`. One process owns it at a time. */
export function openEmbedded(directory: string): GraphEngine {
  mustBeWritable(directory);
  const database = openOwned(directory);
  const next = inTurn();
  let open = true;
  const mustBeOpen = () => {
    // Grafeo itself goes on answering from memory after it was closed.
    if (!open) throw new GraphUnavailable('The embedded graph is closed.');
  };
  const inTurnWhileOpen = <Result>(work: () => Promise<Result>) =>
    next(async () => {
      mustBeOpen();
      return work();
    });
  return {
    name: 'embedded',
    read: async (cypher, parameters) => {
      mustBeOpen();
      return runOn(database)(cypher, parameters);
    },
    write: (work) => inTurnWhileOpen(() => transact(database, work)),
    ensureSchema: (schema) =>
      inTurnWhileOpen(async () => {
        for (const statement of definitions(schema)) await database.executeCypher(statement);
      }),
    ping: async () => {
      mustBeOpen();
      await database.executeCypher('RETURN 1');
    },
    close: () =>
      next(async () => {
        if (!open) return;
        open = false;
        database.close();
        rmSync(ownerFile(directory), { force: true });
      }),
  };
}

function mustBeWritable(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch (cause) {
    throw new GraphUnavailable(
      `The graph cannot be kept in ${directory} (${(cause as Error).message}); set CROSSTOWN_DATA to a directory that can be written to.`,
      { cause },
    );
  }
}

const ownerFile = (directory: string) => join(directory, 'owner.json');

function openOwned(directory: string): GrafeoDB {
  try {
    const database = grafeo.GrafeoDB.create(join(directory, 'graph.grafeo'));
    writeFileSync(ownerFile(directory), JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
    return database;
  } catch (error) {
    if (!/cannot be locked/.test(String(error))) throw error;
    throw new GraphInUse(
      `The graph in ${directory} is open in another process${ownerOf(directory)}; end that one, or set CROSSTOWN_DATA to another directory.`,
      { cause: error },
    );
  }
}

/** Grafeo's own message does not say who holds the lock, so the owner leaves its name beside the file. */
function ownerOf(directory: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(ownerFile(directory), 'utf8'));
    return ` (process ${pid}, since ${since})`;
  } catch {
    return '';
  }
}

/** Writers wait for each other here: Grafeo rejects the later of two that touch the same node. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

async function transact<Result>(database: GrafeoDB, work: (run: Run) => Promise<Result>, attempt = 1): Promise<Result> {
  const transaction = database.beginTransaction();
  try {
    const result = await wholeOrFailed(runOn(transaction), work);
    transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    // Nothing else in this process writes past the queue, but the engine's own upkeep may still collide once.
    if ((error as GrafeoError).gqlStatus === CONFLICT && attempt < ATTEMPTS)
      return transact(database, work, attempt + 1);
    throw error;
  }
}

function runOn(target: Pick<GrafeoDB, 'executeCypher'>): Run {
  return async <Row>(cypher: string, parameters: Parameters = {}) => {
    try {
      return (await target.executeCypher(cypher, parameters)).toArray() as Row[];
    } catch (error) {
      if (/UNIQUE constraint violation/.test(String(error)))
        throw new ConstraintViolation((error as Error).message, { cause: error });
      throw error;
    }
  };
}

/** A uniqueness constraint brings no index in Grafeo, so each gets one. */
function definitions({ unique, indexed }: GraphSchema): string[] {
  return [
    ...unique.map(
      ({ label, property }) =>
        `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    ...[...unique, ...indexed].map(
      ({ label, property }) =>
        `CREATE INDEX ${label}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ];
}
