import type { Client } from 'urql';
import { SearchFileDocument, type SearchFileRowFragment } from '../../gql/search.ts';
import type { Searched } from './use-searched.ts';

const ROWS_AT_ONCE = 50;
/** 2,000 rows: beyond them a search should be narrowed, not taken along. */
const MOST_PAGES = 40;

/** All results of a search, page after page; null where one of the pages cannot be read. */
export async function readAllRows(client: Client, searched: Searched): Promise<SearchFileRowFragment[] | null> {
  const rows: SearchFileRowFragment[] = [];
  for (let page = 1, pages = 1; page <= Math.min(pages, MOST_PAGES); page++) {
    const { data } = await client.query(SearchFileDocument, { ...searched, page, pageSize: ROWS_AT_ONCE }).toPromise();
    if (!data) return null;
    pages = data.search.pageCount;
    rows.push(...data.search.hits.map(({ node }) => node));
  }
  return rows;
}
