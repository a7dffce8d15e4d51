import { Meilisearch } from 'meilisearch';
import MiniSearch from 'minisearch';
import { FACETS, type SearchDocument, type SearchedKind } from '../../../api/search/document.ts';
import type { SearchEngine } from '../../../api/search/engine.ts';
import { clausesOf } from '../../../api/search/filter-clauses.ts';
import { find } from '../../../api/search/find.ts';

/** A way to search: the ids found, best first, twenty at most. */
export interface Contender {
  name: string;
  /** @param kinds only these are wanted; any where there is none */
  ask(query: string, kinds: readonly SearchedKind[]): Promise<string[]>;
}

/** Searches as the API does. */
export function ours(engine: SearchEngine): Contender {
  return {
    name: `ours, ${engine.name}`,
    ask: async (text, kinds) => {
      const clauses = clausesOf({}, kinds);
      const found = await find(engine, {
        text,
        clauses,
        facets: FACETS,
        order: { by: 'relevance' },
        page: 1,
        pageSize: 20,
      });
      return found.hits.map(({ document }) => document.id);
    },
  };
}

/** Cuts what an engine finds that knows no kinds to the kinds wanted. */
function cutter(documents: readonly SearchDocument[]) {
  const kindOf = new Map(documents.map(({ id, kind }) => [id, kind]));
  return (found: readonly { id: string }[], kinds: readonly SearchedKind[]): string[] => {
    const wanted = found.filter(({ id }) => kinds.length === 0 || kinds.includes(kindOf.get(id) ?? 'Practice'));
    return wanted.slice(0, 20).map(({ id }) => id);
  };
}

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
  const cut = cutter(documents);
  return {
    name: 'plain MiniSearch',
    ask: async (query, kinds) => cut(miniSearch.search(query) as unknown as { id: string }[], kinds),
  };
}

export async function plainMeilisearch(
  { url, key }: { url: string; key: string },
  name: string,
  documents: readonly SearchDocument[],
): Promise<Contender> {
  const client = new Meilisearch({ host: url, apiKey: key });
  const index = client.index<{ id: string }>(name);
  const numbered = documents.map((document, number) => ({ ...plain(document), number }));
  await client.createIndex(name, { primaryKey: 'number' }).waitTask({ timeout: 600_000 });
  await index.addDocuments(numbered).waitTask({ timeout: 600_000 });
  const cut = cutter(documents);
  return {
    name: 'plain Meilisearch',
    ask: async (query, kinds) => {
      const { hits } = await index.search(query, { limit: 200, attributesToRetrieve: ['id'] });
      return cut(hits, kinds);
    },
  };
}
