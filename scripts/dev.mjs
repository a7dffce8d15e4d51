// npm run dev: the API and the web client, each reloading when its sources change. Ctrl-C ends both.
import './node-version.mjs';
import './end-with-npm.mjs';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { prepare } = await import('./prepare.mjs');
// The server wants a built web client to be there, even though the pages come from Vite here.
await prepare();

const api = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'api/main.ts'];
const web = ['node_modules/vite/bin/vite.js', '--config', 'web/vite.config.ts', '--clearScreen', 'false'];
const children = [api, web].map((parameters) => spawn(process.execPath, parameters, { stdio: 'inherit' }));

/** @param {number} code */
function endAll(code) {
  // The first to end says how it went: the other one is ended by us.
  process.exitCode ??= code;
  for (const child of children) child.kill('SIGTERM');
}

for (const child of children) child.on('exit', (code) => endAll(code ?? 0));
process.on('SIGINT', () => endAll(0)).on('SIGTERM', () => endAll(0));
