import type { FastifyInstance } from 'fastify';
import type { Engines } from '../context.ts';
import { healthOf } from '../health-of.ts';

/** `/health`: this process lives. `/ready`: the graph answers; a search engine that is away only degrades. */
export function serveHealth(fastify: FastifyInstance, { graph, search }: Engines) {
  fastify.get('/health', async () => ({ status: 'live' }));
  fastify.get('/ready', async (_, reply) => {
    const [graphHealth, searchHealth] = await Promise.all([healthOf(graph), healthOf(search.engine)]);
    reply.code(graphHealth.healthy ? 200 : 503).header('cache-control', 'no-store');
    const degraded = searchHealth.healthy ? 'ready' : 'degraded';
    return { status: graphHealth.healthy ? degraded : 'unready', graph: graphHealth, search: searchHealth };
  });
}
