// npm run check: every check that needs no running Crosstown. All of them run, so that one look shows all that is wrong.
import './node-version.mjs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { installMissingPackages } = await import('./install.mjs');
const { checkGeneratedFiles } = await import('./generated-files.mjs');
const { run, runTool } = await import('./run.mjs');

/** @typedef {{ code: number, output: string }} Outcome */

/** @param {string} file @param {string[]} parameters */
const tool = (file, ...parameters) => runTool(file, parameters, { quiet: true });

const FOLDERS = ['api', 'graph', 'scripts', 'seed', 'test', 'web'];

/** @type {Record<string, () => Promise<Outcome>>} */
const CHECKS = {
  'complete lockfile': () => run(process.execPath, ['scripts/complete-lockfile.mjs', '--check'], { quiet: true }),
  'formatting and lint': () =>
    tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--diagnostic-level=warn', '.'),
  types: () => tool('typescript/bin/tsc', '--project', '.'),
  'import directions and cycles': () =>
    tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', ...FOLDERS),
  'dead code': () => tool('knip/bin/knip.js'),
};

/** @param {string} name @param {Outcome} outcome */
function report(name, { code, output }) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (code === 0) return;
  console.log(output);
  process.exitCode = 1;
}

await installMissingPackages();
report('generated files up to date', await checkGeneratedFiles());
const outcomes = Object.entries(CHECKS).map(([name, check]) => ({ name, outcome: check() }));
for (const { name, outcome } of outcomes) report(name, await outcome);
