import { GraphQLError } from 'graphql';

/** The codes of expected failures; everything else is masked as INTERNAL_SERVER_ERROR. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'RATE_LIMITED',
  'GRAPH_UNAVAILABLE',
  'SEARCH_UNAVAILABLE',
  'GAZETTEER_UNAVAILABLE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure: the message says what is wrong and what to do about it. */
export function failure(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** What the asker gave cannot be used; `field` names the argument, nested ones by dots. */
export function badInput(field: string, message: string): GraphQLError {
  return failure('BAD_USER_INPUT', message, { field });
}
