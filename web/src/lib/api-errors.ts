import type { CombinedError } from 'urql';

/** The failures that the API names and for which the page knows what to say. */
const KNOWN = ['BAD_USER_INPUT', 'RATE_LIMITED', 'GRAPH_UNAVAILABLE', 'SEARCH_UNAVAILABLE'] as const;
export type FailureKind = (typeof KNOWN)[number] | 'SEARCH_BEING_BUILT' | 'UNREACHABLE' | 'UNEXPECTED';

export interface Failure {
  readonly kind: FailureKind;
  /** What the API says of it, where that helps the reader: which field, which remedy. */
  readonly detail?: string;
  /** The id under which an unexpected error is logged. */
  readonly errorId?: string;
  /** How much of the search index is there, in per cent. */
  readonly progress?: number;
}

/** What went wrong, in one of the few ways that a reader can act upon. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (!first) return { kind: 'UNREACHABLE' };
  const { progress } = first.extensions;
  if (typeof progress === 'number') return { kind: 'SEARCH_BEING_BUILT', progress };
  const kind = KNOWN.find((code) => code === first.extensions.code) ?? 'UNEXPECTED';
  const errorId = first.extensions.id;
  return {
    kind,
    ...(kind === 'BAD_USER_INPUT' ? { detail: first.message } : {}),
    ...(typeof errorId === 'string' ? { errorId } : {}),
  };
}
