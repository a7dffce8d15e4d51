import { fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { contextFor, type Engines } from './context.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { serveHealth } from './http/health.ts';
import { readableAddress, servePages } from './http/pages.ts';
import { LIMITS } from './limits.ts';
import { buildSchema } from './schema.ts';

export interface ServerOptions {
  /** Whether the schema may be asked for and the explorer is served. */
  introspection: boolean;
  logLevel: string;
  /** Where lines of the log go; standard output where absent. */
  log?: { write(line: string): void };
  /** The editors' e-mail address; the pages offer to write to it. */
  editors?: string;
  /** The directory of the built web client. */
  pages: string;
}

/** The HTTP server over engines that are open already; it listens when told to and leaves the engines open. */
export async function createServer(engines: Engines, options: ServerOptions): Promise<FastifyInstance> {
  const fastify = Fastify({
    logger: { level: options.logLevel, ...(options.log && { stream: options.log }) },
    bodyLimit: LIMITS.maxBody,
    forceCloseConnections: 'idle',
    rewriteUrl: readableAddress,
  });
  await fastify.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY, strictTransportSecurity: false });
  serveHealth(fastify, engines);
  const offered = { explorer: options.introspection, editors: options.editors };
  await serveGraphql(fastify, { ...engines, offered }, options);
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
    onSend: async (_, reply, payload) => {
      reply.header('vary', 'accept, accept-language, accept-encoding');
      const lasts = reply.statusCode < 400 && !holdsErrors(payload);
      reply.header('cache-control', lasts ? 'public, max-age=60' : 'no-store');
    },
    handler,
  });
}

/** An engine that is away fails fields of an answer that is 200 all the same; Apollo writes the errors first. */
const holdsErrors = (payload: unknown) => typeof payload === 'string' && payload.startsWith('{"errors":');

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
