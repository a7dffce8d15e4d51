import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';

/** The built web client: its files as they are, and its first page for every address that it routes itself. */
export async function servePages(fastify: FastifyInstance, directory: string, { explorer }: { explorer: boolean }) {
  if (!existsSync(join(directory, 'index.html'))) {
    fastify.log.warn(`${directory} holds no web client; npm start builds it`);
    return;
  }
  await fastify.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (reply, path) => {
      // Names of built assets carry a hash of what is in them; everything else must be asked for again.
      reply.setHeader('cache-control', path.includes('/assets/') ? YEAR : 'no-cache');
    },
  });
  if (explorer) fastify.get('/explore', (_, reply) => reply.sendFile('explore.html'));
  fastify.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (!wantsPage) return reply.code(404).send({ error: `There is nothing at ${request.method} ${request.url}.` });
    return reply.sendFile('index.html');
  });
}
