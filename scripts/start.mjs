// npm start: installs and builds what is missing, then runs the server in this process.
import './node-version.mjs';
import './end-with-npm.mjs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { prepare } = await import('./prepare.mjs');
await prepare();
process.setSourceMapsEnabled(true);
// Libraries check themselves less then: GraphQL answers a page of results in a quarter less time.
process.env.NODE_ENV ??= 'production';
const server = new URL('../dist/server/main.js', import.meta.url);
await import(server.href);
