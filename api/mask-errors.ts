import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphUnavailable } from '../graph/engine.ts';
import { GazetteerUnavailable } from '../seed/towns/port.ts';
import { ERROR_CODES } from './errors.ts';
import { SearchBeingBuilt, SearchUnavailable } from './search/engine.ts';
import { NO_GAZETTEER } from './town/find-towns.ts';

type Log = (details: { id: string; error: unknown; path?: readonly (string | number)[] }, message: string) => void;

/**
 * Makes the function that turns an error into what the asker may see: expected failures as they are, the rest
 * logged once and masked, with an id that both sides can name.
 */
export function maskErrors(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    if (error instanceof GraphUnavailable)
      return shown(formatted, 'GRAPH_UNAVAILABLE', 'The graph does not answer at the moment; try again in a minute.');
    if (error instanceof SearchBeingBuilt)
      return shown(formatted, 'SEARCH_UNAVAILABLE', error.message, { progress: error.progress });
    if (error instanceof SearchUnavailable)
      return shown(formatted, 'SEARCH_UNAVAILABLE', 'The search does not answer at the moment; try again in a minute.');
    if (error instanceof GazetteerUnavailable) return shown(formatted, 'GAZETTEER_UNAVAILABLE', NO_GAZETTEER);
    if (isExpected(formatted)) return withoutStack(formatted);
    // What GraphQL refuses before it asks any field is the asker's doing: a mutation where there are none.
    if (error instanceof GraphQLError && !formatted.path) return shown(formatted, 'BAD_REQUEST', formatted.message);
    const id = randomUUID();
    log({ id, error, path: formatted.path }, 'unexpected error');
    const masked = `Something went wrong on our side. If it goes on, tell us this id: ${id}`;
    return shown(formatted, 'INTERNAL_SERVER_ERROR', masked, { id });
  };
}

const EXPECTED_CODES = new Set<unknown>([
  ...ERROR_CODES,
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const isExpected = ({ extensions }: GraphQLFormattedError) => EXPECTED_CODES.has(extensions?.code);

function shown(
  { locations, path }: GraphQLFormattedError,
  code: string,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLFormattedError {
  return { message, locations, path, extensions: { ...extensions, code } };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}
