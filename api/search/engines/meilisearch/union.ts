import type { MultiSearchFederation, MultiSearchQueryWithFederation } from 'meilisearch';
import type { FacetName } from '../../document.ts';
import type { Order, SearchRequest } from '../../engine.ts';
import type { Query } from '../../query/query.ts';
import type { WeightedText } from './covering.ts';
import { filterOf } from './filter.ts';
import { once } from './once.ts';
import { scopeOf, totalOf } from './scope.ts';
import type { Server } from './server.ts';
import type { StoredDocument } from './stored-document.ts';

export interface Asked {
  texts: readonly WeightedText[];
  facets: readonly FacetName[];
  /** The facet whose own clauses do not count. */
  except?: FacetName;
  /** Totals are exact in pages only. */
  page: { page: number; hitsPerPage: number };
  fields: readonly (keyof StoredDocument)[];
}

export interface Union<Field extends keyof StoredDocument> {
  hits: Pick<StoredDocument, Field>[];
  total: number;
  /** By attribute and value. */
  counts: Record<string, Record<string, number>>;
}

export const attributeOf = (facet: FacetName) => `facets.${facet}`;

/** Everything that any of the texts finds, each thing once. */
export async function unionOf<Field extends keyof StoredDocument>(
  server: Server,
  request: SearchRequest,
  { texts, facets, except, page, fields }: Asked & { fields: readonly Field[] },
): Promise<Union<Field>> {
  const asked = {
    ...scopeOf(request),
    indexUid: server.index,
    matchingStrategy: 'all' as const,
    filter: filterOf(request.clauses, except),
    sort: sortOf(request.order),
    attributesToRetrieve: fields.length > 0 ? [...fields] : ['key'],
  };
  const attributes = facets.map(attributeOf);
  const [only, ...others] = texts;
  if (others.length > 0) return federated(server, request.query, asked, texts, attributes, page);
  const question = { ...asked, ...page, q: only?.q, facets: attributes };
  const answer = await once(server.unions, request.query, JSON.stringify(question), () => server.ask(question));
  return { hits: answer.hits, total: totalOf(answer), counts: answer.facetDistribution ?? {} };
}

async function federated<Field extends keyof StoredDocument>(
  { askUnion, index, unions }: Server,
  query: Query,
  asked: MultiSearchQueryWithFederation,
  texts: readonly WeightedText[],
  attributes: string[],
  page: Asked['page'],
): Promise<Union<Field>> {
  // The client's type does not know that a federation has pages as well; the server does.
  const federation = { ...page, facetsByIndex: { [index]: attributes } } as MultiSearchFederation;
  const queries = texts.map(({ q, weight }) => ({ ...asked, q, federationOptions: { weight } }));
  const question = { federation, queries };
  const answer = await once(unions, query, JSON.stringify(question), () => askUnion(question));
  return { hits: answer.hits, total: totalOf(answer), counts: answer.facetsByIndex?.[index]?.distribution ?? {} };
}

/** Equals are told apart by their key, so that pages never overlap. */
function sortOf(order: Order): string[] {
  if (order.by === 'newest') return ['createdAt:desc', 'key:asc'];
  if (order.by === 'mostAdopted') return ['adopted:desc', 'key:asc'];
  if (order.by === 'name') return [...namesIn(order.languages), 'orderNames.en:asc', 'key:asc'];
  return [];
}

const namesIn = (languages: readonly string[]) => languages.map((language) => `orderNames.${language}:asc`);
