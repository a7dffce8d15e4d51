import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { NEO4J_FOLDER } from './find.ts';

const START_LIMIT_MS = 90_000;

/** A Neo4j of the tests' own, empty at first. */
export interface StartedNeo4j {
  uri: string;
  /** Ends the server and deletes its data. */
  stop(): Promise<void>;
}

/** Starts Neo4j Community on a free loopback port, with its data in a temporary directory. */
export async function startNeo4j(): Promise<StartedNeo4j> {
  const home = mkdtempSync(join(tmpdir(), 'crosstown-neo4j-'));
  const port = await freePort();
  mkdirSync(join(home, 'conf'));
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(port));
  const server = spawn('java', commandLine(home), { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collected(server);
  const stop = async () => {
    await ended(server);
    rmSync(home, { recursive: true, force: true });
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await answering(uri, server);
  } catch (error) {
    await stop();
    throw new Error(`Neo4j did not start.\n${output()}`, { cause: error });
  }
  return { uri, stop };
}

function settings(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=false',
    'server.memory.pagecache.size=64m',
    'db.tx_log.preallocate=false',
    '',
  ].join('\n');
}

function commandLine(home: string): string[] {
  const classPath = join(NEO4J_FOLDER, 'lib', '*');
  const main = 'org.neo4j.server.CommunityEntryPoint';
  // A run is short: most of it would go into optimising code that is hardly used again.
  const shortRun = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  return ['-Xmx768m', ...shortRun, '-cp', classPath, main, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
}

function collected(server: ChildProcess): () => string {
  let text = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => {
      text = (text + chunk).slice(-4000);
    });
  return () => text;
}

async function answering(uri: string, server: ChildProcess): Promise<void> {
  const driver = neo4j.driver(uri);
  const giveUpAt = Date.now() + START_LIMIT_MS;
  try {
    for (;;) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (server.exitCode !== null || Date.now() > giveUpAt) throw error;
        await wait(200);
      }
    }
  } finally {
    await driver.close();
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  await once(listener, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found on 127.0.0.1.');
  return address.port;
}
