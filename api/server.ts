import { fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { contextFor, type Engines } from './context.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { serveHealth } from './http/health.ts';
import { servePages } from './http/pages.ts';
import { LIMITS } from './limits.ts';
import { buildSchema } from './schema.ts';

export interface ServerOptions {
  /** Whether the schema may be asked for and the explorer is served. */
  introspection: boolean;
  logLevel: string;
  /** Where lines of the log go; standard output where absent. */
  log?: { write(line: string): void };
  /** The directory of the built web client. */
  pages: string;
}

/** The HTTP server over engines that are open already; it listens when told to and leaves the engines open. */
export async function createServer(engines: Engines, options: ServerOptions): Promise<FastifyInstance> {
  const fastify = Fastify({
    logger: { level: options.logLevel, ...(options.log && { stream: options.log }) },
    bodyLimit: LIMITS.maxBody,
    forceCloseConnections: 'idle',
  });
  await fastify.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY, strictTransportSecurity: false });
  serveHealth(fastify, engines);
  await serveGraphql(fastify, engines, options);
  await servePages(fastify, options.pages, { explorer: options.introspection });
  return fastify;
}

async function serveGraphql(fastify: FastifyInstance, engines: Engines, options: ServerOptions) {
  const apollo = createGraphqlServer(buildSchema(), fastify, options);
  await apollo.start();
  fastify.addHook('onClose', () => apollo.stop());
  const handler = fastifyApolloHandler(apollo, {
    context: async (request) => contextFor(engines, request.headers['accept-language']),
  });
  fastify.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    // Answers depend on the reader's languages; a minute of caching spares repeated questions.
    onSend: async (_, reply) => {
      reply.header('vary', 'accept-language, accept-encoding');
      reply.header('cache-control', reply.statusCode < 400 ? 'public, max-age=60' : 'no-store');
    },
    handler,
  });
}

/** Everything comes from this server; styles are set by scripts, and the explorer's editor runs in a worker. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: true,
  directives: {
    'default-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'connect-src': ["'self'"],
    'upgrade-insecure-requests': null,
  },
};
