import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import { SearchUnavailable } from '../../engine.ts';

/** Runs a request and tells what is wrong with the search engine in words that somebody can act on. */
export async function answering<Result>(url: string, request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    throw new SearchUnavailable(`Meilisearch at ${url} ${reason}`, { cause: error });
  }
}

function reasonOf(error: unknown): string | null {
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError)
    return 'does not answer; see whether it runs and whether MEILI_URL is right.';
  // The client reads what a proxy says as if it were JSON.
  if (error instanceof SyntaxError) return NO_MEILISEARCH;
  if (!(error instanceof MeilisearchApiError)) return null;
  const { status } = error.response;
  if (status === 401 || status === 403) return 'refuses the key; see whether MEILI_KEY is right.';
  if (isRefusedFor(error, 'index_not_found'))
    return 'has no index yet; it is being built, or npm run reindex builds it.';
  if (isRefusedFor(error, 'no_space_left_on_device')) return 'has no space left on its disk.';
  if (status === 408 || status === 429) return `has too much to do (${status}); try again in a moment.`;
  if (!error.cause && status < 500) return NO_MEILISEARCH;
  return status >= 500 ? `fails (${status}); its own log says why.` : null;
}

const NO_MEILISEARCH = 'is no Meilisearch; see whether MEILI_URL is right, and what stands before the server.';

/** Whether the server refuses for one of these reasons, by its codes. */
export const isRefusedFor = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof MeilisearchApiError && codes.includes(error.cause?.code ?? '');
