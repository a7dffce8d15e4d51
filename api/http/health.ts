import type { FastifyInstance } from 'fastify';
import type { Engines } from '../context.ts';

/** `/health`: this process lives. `/ready`: the graph answers; a search engine that is away only degrades. */
export function serveHealth(fastify: FastifyInstance, { graph }: Engines) {
  fastify.get('/health', async () => ({ status: 'live' }));
  fastify.get('/ready', async (_, reply) => {
    const state = await graph.ping().then(
      () => ({ healthy: true }),
      (error: Error) => ({ healthy: false, detail: error.message }),
    );
    reply.code(state.healthy ? 200 : 503).header('cache-control', 'no-store');
    return { status: state.healthy ? 'ready' : 'unready', graph: { name: graph.name, ...state } };
  });
}
