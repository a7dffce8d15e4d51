// npm test: installs and builds what is missing, runs the tests and closes with one line of counts.
import './node-version.mjs';
import './end-with-npm.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { prepare } = await import('./prepare.mjs');
const { runTool } = await import('./run.mjs');
const { countsOf } = await import('./test-counts.mjs');

await prepare();
const directory = mkdtempSync(join(tmpdir(), 'crosstown-counts-'));
const report = join(directory, 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const { code } = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...process.argv.slice(2)]);
const { passed, failed, skipped } = countsOf(report, code);
rmSync(directory, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : code;
