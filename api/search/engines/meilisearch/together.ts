import {
  MeilisearchApiError,
  type MultiSearchFederation,
  type MultiSearchQuery,
  type MultiSearchQueryWithFederation,
  type SearchResponse,
} from 'meilisearch';
import type { Post } from './post.ts';
import type { StoredDocument } from './stored-document.ts';

/** Asks a Meilisearch one thing. */
export type AskOne = (query: MultiSearchQuery) => Promise<SearchResponse<StoredDocument>>;

interface UnionQuestion {
  federation: MultiSearchFederation;
  queries: MultiSearchQueryWithFederation[];
}

/** Asks a Meilisearch for all that any of several texts finds. */
export type AskUnion = (question: UnionQuestion) => Promise<SearchResponse<StoredDocument>>;

/** Each makes a request of its own: one request takes one union. */
export const askingForUnions = (post: Post): AskUnion =>
  onceATurn((question) => post<SearchResponse<StoredDocument>>('multi-search', question));

interface Waiting {
  query: MultiSearchQuery;
  answered(answer: SearchResponse<StoredDocument>): void;
  failed(error: unknown): void;
}

/**
 * What a request asks for: the server answers one query of it after the other, but requests at once. The hits take longest;
 * what all of the words find decides what to ask next; what some clauses leave of it only fills facets.
 */
const PARTS = ['hits', 'counts', 'facets'] as const;

function partOf({ hitsPerPage, filter }: MultiSearchQuery): (typeof PARTS)[number] {
  if (hitsPerPage !== 0) return 'hits';
  return filter && filter.length > 0 ? 'facets' : 'counts';
}

/**
 * Sends what is asked in one turn of the event loop as one request for each part: each query by itself costs more than most
 * searches do. What is asked twice is sent once.
 */
export function askingTogether(post: Post): AskOne {
  let waiting: Waiting[] = [];
  const send = () => {
    const together = waiting;
    waiting = [];
    for (const part of PARTS) {
      const asked = together.filter(({ query }) => partOf(query) === part);
      if (asked.length > 0) void answerAll(post, asked);
    }
  };
  return onceATurn(
    (query) =>
      new Promise((answered, failed) => {
        if (waiting.push({ query, answered, failed }) === 1) process.nextTick(send);
      }),
  );
}

/** Gives those who ask the same in one turn of the event loop the same answer. */
function onceATurn<Question, Answer>(ask: (question: Question) => Promise<Answer>) {
  const asked = new Map<string, Promise<Answer>>();
  return (question: Question): Promise<Answer> => {
    const key = JSON.stringify(question);
    const answer = asked.get(key) ?? ask(question);
    if (asked.size === 0) process.nextTick(() => asked.clear());
    asked.set(key, answer);
    return answer;
  };
}

async function answerAll(post: Post, together: readonly Waiting[]): Promise<void> {
  const queries = together.map(({ query }) => query);
  try {
    const { results } = await post<{ results: SearchResponse<StoredDocument>[] }>('multi-search', { queries });
    for (const [place, { answered }] of together.entries()) answered(results[place] as SearchResponse<StoredDocument>);
  } catch (error) {
    // One that is refused has all refused; the others are not to suffer for it.
    if (together.length > 1 && error instanceof MeilisearchApiError && error.response.status === 400)
      for (const one of together) void answerAll(post, [one]);
    else for (const { failed } of together) failed(error);
  }
}
