import type { Client } from 'urql';
import { SearchFileDocument, type SearchFileRowFragment } from '../../gql/search.ts';
import type { Searched } from './use-searched.ts';

/** How deep the API lets a search be paged through: the first so many results are all that a file can hold. */
export const MOST_ROWS = 10_000;
const ROWS_AT_ONCE = 100;
/** A page that does not come is asked for again, in milliseconds: a file of a hundred is not to fail by one of them. */
const PATIENCE = [500, 3_000];

interface Reading {
  readonly signal: AbortSignal;
  /** Told after each page how many rows there are, and how many there will be. */
  readonly onProgress: (read: number, all: number) => void;
}

/**
 * All results of a search, page after page, each once: things that come in meanwhile push others onto the next page.
 * @throws what a page failed with, or why the signal was given
 */
export async function readAllRows(
  client: Client,
  searched: Searched,
  { signal, onProgress }: Reading,
): Promise<SearchFileRowFragment[]> {
  const rows = new Map<string, SearchFileRowFragment>();
  let all = ROWS_AT_ONCE;
  for (let page = 1; (page - 1) * ROWS_AT_ONCE < all; page++) {
    const { totalCount, hits } = await readPage(client, { ...searched, page, pageSize: ROWS_AT_ONCE }, signal);
    all = Math.min(totalCount, MOST_ROWS);
    for (const { node } of hits) rows.set(node.id, node);
    onProgress(Math.min(page * ROWS_AT_ONCE, all), all);
  }
  return [...rows.values()];
}

async function readPage(client: Client, variables: Searched & { page: number; pageSize: number }, signal: AbortSignal) {
  for (let tried = 0; ; tried++) {
    const { data, error } = await client.query(SearchFileDocument, variables).toPromise();
    signal.throwIfAborted();
    if (data && !error) return data.search;
    const pause = PATIENCE[tried];
    if (pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
  }
}
