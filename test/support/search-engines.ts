import { setTimeout } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { inject } from 'vitest';
import type { SearchDocument } from '../../api/search/document.ts';
import type { SearchEngine, SearchRequest } from '../../api/search/engine.ts';
import { openEngine } from '../../api/search/open.ts';
import { parseQuery } from '../../api/search/query/parse.ts';
import type { MeilisearchSettings } from '../../api/search/settings.ts';

/** The search engines that this machine has; each opens an empty index of its own. */
export function searchEngines(): { name: string; open: () => SearchEngine }[] {
  const given = inject('meilisearch');
  const embedded = { name: 'embedded', open: () => openEngine() };
  if (!given) return [embedded];
  return [embedded, { name: 'meilisearch', open: () => openEngine({ ...given, index: ownIndex() }) }];
}

/** The same engines as settings: each call names an index of its own. */
export function searchSettings(): { name: string; settings: () => MeilisearchSettings | undefined }[] {
  const given = inject('meilisearch');
  const embedded = { name: 'embedded', settings: () => undefined };
  return given ? [embedded, { name: 'meilisearch', settings: () => ({ ...given, index: ownIndex() }) }] : [embedded];
}

const ownIndexes: string[] = [];

/** A name for an index on the given server that nobody else uses. */
export function ownIndex(): string {
  const name = `test-${process.pid}-${Math.random().toString(36).slice(2)}`;
  ownIndexes.push(name);
  return name;
}

/** Takes the indexes that this file has named off the given server. */
export async function dropOwnIndexes(): Promise<void> {
  const given = inject('meilisearch');
  if (!given) return;
  const client = meilisearchClient(given);
  const beside = ownIndexes.splice(0).flatMap((name) => [name, `${name}-place`]);
  await Promise.all(beside.map((name) => client.deleteIndexIfExists(name)));
}

/** The names of all indexes whose names begin so, once the given server has done what it was asked to. */
export async function indexesNamed(prefix: string): Promise<string[]> {
  const given = inject('meilisearch');
  if (!given) return [];
  const client = meilisearchClient(given);
  const unfinished = () => client.tasks.getTasks({ statuses: ['enqueued', 'processing'] });
  for (let left = (await unfinished()).total; left > 0; left = (await unfinished()).total) await setTimeout(50);
  const { results } = await client.getRawIndexes({ limit: 10_000 });
  return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(prefix));
}

const meilisearchClient = ({ url, key }: { url: string; key: string }) => new Meilisearch({ host: url, apiKey: key });

/** A search document that says nothing but what is given. */
export function searchDocument({
  name,
  ...given
}: Partial<SearchDocument> & { id: string; name: string }): SearchDocument {
  return {
    kind: 'Practice',
    names: [{ field: 'name', language: 'en', text: name }],
    summary: [],
    texts: [],
    labels: [],
    codes: [],
    facets: {},
    period: {},
    citySizes: [],
    costs: {},
    orderNames: { en: name.toLowerCase() },
    createdAt: '2026-01-01T00:00:00.000Z',
    adopted: 0,
    ...given,
  };
}

/** A request for a text, everything else as it is where nobody asks. */
export function requestFor(text: string, more: Partial<SearchRequest> = {}): SearchRequest {
  const query = parseQuery(text);
  return {
    query,
    reading: 'exact',
    clauses: [],
    facets: [],
    order: { by: 'relevance' },
    page: 1,
    pageSize: 20,
    ...more,
  };
}

export async function* inBatches(documents: readonly SearchDocument[], size = 100) {
  for (let from = 0; from < documents.length; from += size) yield documents.slice(from, from + size);
}
