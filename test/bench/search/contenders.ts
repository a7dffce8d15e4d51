import { Meilisearch } from 'meilisearch';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../../api/search/document.ts';
import type { SearchEngine } from '../../../api/search/engine.ts';
import { clausesOf } from '../../../api/search/filter-clauses.ts';
import { find } from '../../../api/search/find.ts';

/** A way to search: the ids found, best first, twenty at most. */
export interface Contender {
  name: string;
  /** @param undertakings whether only practices and programmes are wanted, as where a topic is asked for */
  ask(query: string, undertakings: boolean): Promise<string[]>;
}

/** Searches as the API does. */
export function ours(engine: SearchEngine): Contender {
  return {
    name: `ours, ${engine.name}`,
    ask: async (text, undertakings) => {
      const clauses = undertakings ? clausesOf({}, ['Practice', 'Program']) : [];
      const found = await find(engine, { text, clauses, order: { by: 'relevance' }, page: 1, pageSize: 20 });
      return found.hits.map(({ document }) => document.id);
    },
  };
}

const isUndertaking = (id: string) => /^(practice|program):/.test(id);

/** What an engine without such a filter finds, cut to what is wanted. */
const twenty = (ids: readonly string[], undertakings: boolean) =>
  ids.filter((id) => !undertakings || isUndertaking(id)).slice(0, 20);

/** The same texts as an engine takes them that knows nothing of them. */
const plain = ({ id, names, summary, texts, labels, codes }: SearchDocument) => {
  const joined = (passages: readonly { text: string }[]) => passages.map(({ text }) => text).join('\n');
  return {
    id,
    names: joined(names),
    summary: joined(summary),
    texts: joined(texts),
    labels: joined(labels),
    codes: codes.join(' '),
  };
};

export function plainMiniSearch(documents: readonly SearchDocument[]): Contender {
  const miniSearch = new MiniSearch({ fields: ['names', 'summary', 'texts', 'labels', 'codes'] });
  miniSearch.addAll(documents.map(plain));
  return {
    name: 'plain MiniSearch',
    ask: async (query) =>
      miniSearch
        .search(query)
        .slice(0, 20)
        .map(({ id }) => id),
  };
}

export async function plainMeilisearch(
  { url, key }: { url: string; key: string },
  name: string,
  documents: readonly SearchDocument[],
): Promise<Contender> {
  const client = new Meilisearch({ host: url, apiKey: key });
  const index = client.index(name);
  const numbered = documents.map((document, number) => ({ ...plain(document), number }));
  await client.createIndex(name, { primaryKey: 'number' }).waitTask({ timeout: 600_000 });
  await index.addDocuments(numbered).waitTask({ timeout: 600_000 });
  return {
    name: 'plain Meilisearch',
    ask: async (query, undertakings) => {
      const { hits } = await index.search(query, { limit: 200, attributesToRetrieve: ['id'] });
      return twenty(
        hits.map(({ id }) => id),
        undertakings,
      );
    },
  };
}
