import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';

/**
 * Addresses that cannot be decoded never reach a route: they are led where nothing is, so that a browser gets the
 * client, which says so, and a program a 404.
 */
export function readableAddress({ url = '/' }: { url?: string }): string {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return url;
  } catch {
    return '/unreadable-address';
  }
}

/** The page of the explorer, under the name that it is built with. */
const EXPLORER = 'explore.html';

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
    allowedPath: (path) => explorer || path !== `/${EXPLORER}`,
    globIgnore: explorer ? [] : [EXPLORER],
    setHeaders: (reply, path) => {
      // Names of built assets carry a hash of what is in them; everything else must be asked for again.
      reply.setHeader('cache-control', path.includes('/assets/') ? YEAR : 'no-cache');
    },
  });
  // Programs that look whether a link leads anywhere seldom say that they want a page.
  fastify.get('/', (_, reply) => reply.sendFile('index.html'));
  if (explorer) fastify.get('/explore', (_, reply) => reply.sendFile(EXPLORER));
  fastify.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (!wantsPage)
      return reply.code(404).send({ error: `There is nothing at ${request.method} ${request.originalUrl}.` });
    return reply.sendFile('index.html');
  });
}
