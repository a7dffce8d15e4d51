import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { compiledExecution } from './compiled-execution.ts';
import type { Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { maskErrors } from './mask-errors.ts';
import { costLimit, limitingRules } from './query-limits.ts';

/** Apollo Server over the schema, with limits on what may be asked and masks on what goes wrong. */
export function createGraphqlServer(
  schema: GraphQLSchema,
  fastify: FastifyInstance,
  { introspection }: { introspection: boolean },
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compiledExecution(schema),
    introspection,
    // api/main.ts ends the server: Apollo's own handlers would kill the process before the graph is closed.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: LIMITS.maxTokens },
    validationRules: limitingRules,
    formatError: maskErrors((details, message) => fastify.log.error(details, message)),
    plugins: [
      costLimit,
      // It wraps every field in search of hints; the HTTP headers are set in one place instead.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
