import type { FastifyInstance } from 'fastify';
import type { Engines } from '../context.ts';
import { healthOf } from '../health-of.ts';

/** `/health`: this process lives. `/ready`: the graph answers; a search engine that is away only degrades. */
export function serveHealth(fastify: FastifyInstance, { graph, search }: Engines) {
  fastify.get('/health', async () => ({ status: 'live' }));
  /** Tells the log why, and the asker that. */
  const told = async (engine: Parameters<typeof healthOf>[0]) => {
    const { reason, ...health } = await healthOf(engine);
    if (reason) fastify.log.error({ engine: engine.name, err: reason }, 'engine does not answer');
    return health;
  };
  fastify.get('/ready', async (_, reply) => {
    const [graphHealth, searchHealth] = await Promise.all([told(graph), told(search.engine)]);
    reply.code(graphHealth.healthy ? 200 : 503).header('cache-control', 'no-store');
    const degraded = searchHealth.healthy ? 'ready' : 'degraded';
    return { status: graphHealth.healthy ? degraded : 'unready', graph: graphHealth, search: searchHealth };
  });
}
