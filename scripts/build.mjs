import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { compressFiles } from './compress.mjs';
import { CommandFailed, runTool } from './run.mjs';

/** @typedef {{ name: string, config: string, sources: string[], result: string, stamp: string, finish?: () => void }} Part */

const SHARED_SOURCES = ['package-lock.json', 'tsconfig.json'];

/** @type {Part[]} */
const PARTS = [
  {
    name: 'server',
    config: 'api/vite.config.ts',
    sources: ['api', 'graph', 'seed', ...SHARED_SOURCES],
    result: 'dist/server/main.js',
    stamp: 'dist/server.stamp',
  },
  {
    name: 'web client',
    config: 'web/vite.config.ts',
    sources: ['web', 'schema.graphql', ...SHARED_SOURCES],
    result: 'dist/web/index.html',
    stamp: 'dist/web.stamp',
    finish: () => compressFiles('dist/web'),
  },
];

/** Builds the server and the web client, each only where its sources differ from those of its last build. */
export async function buildChangedParts() {
  // Both run to their end, so that a failure of one leaves no build of the other behind.
  const builds = await Promise.allSettled(PARTS.map(buildIfChanged));
  for (const build of builds) if (build.status === 'rejected') throw build.reason;
}

/** @param {Part} part */
async function buildIfChanged({ name, config, sources, result, stamp, finish }) {
  const digest = digestOf(sources);
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log(`Building the ${name} …`);
  // A build that is broken off must not look like one that is done.
  rmSync(stamp, { force: true });
  const { code, output } = await runTool('vite/bin/vite.js', ['build', '--config', config], { quiet: true });
  if (code !== 0) throw new CommandFailed(`Building the ${name}`, output);
  finish?.();
  writeFileSync(stamp, digest);
}

/**
 * One digest of the names and contents of all files at or below `paths`.
 * @param {string[]} paths
 */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesAt)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesAt(`${path}/${name}`));
}
