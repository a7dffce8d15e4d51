import { type Meilisearch, MeilisearchApiError, type MultiSearchQuery, type SearchResponse } from 'meilisearch';
import type { StoredDocument } from './stored-document.ts';

/** Asks a Meilisearch one thing. */
export type AskOne = (query: MultiSearchQuery) => Promise<SearchResponse<StoredDocument>>;

interface Waiting {
  query: MultiSearchQuery;
  answered(answer: SearchResponse<StoredDocument>): void;
  failed(error: unknown): void;
}

/** Sends what is asked in one turn of the event loop as one request: each by itself costs more than most searches do. */
export function askingTogether(client: Meilisearch): AskOne {
  let waiting: Waiting[] = [];
  const send = () => {
    const together = waiting;
    waiting = [];
    void answerAll(client, together);
  };
  return (query) =>
    new Promise((answered, failed) => {
      if (waiting.push({ query, answered, failed }) === 1) process.nextTick(send);
    });
}

async function answerAll(client: Meilisearch, together: readonly Waiting[]): Promise<void> {
  const queries = together.map(({ query }) => query);
  try {
    const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, StoredDocument>({ queries });
    for (const [place, { answered }] of together.entries()) answered(results[place] as SearchResponse<StoredDocument>);
  } catch (error) {
    // One that is refused has all refused; the others are not to suffer for it.
    if (together.length > 1 && error instanceof MeilisearchApiError && error.response.status === 400)
      for (const one of together) void answerAll(client, [one]);
    else for (const { failed } of together) failed(error);
  }
}
