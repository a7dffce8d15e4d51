import type { Entity } from '../entity/entity.type.ts';
import { facetsToShow } from './facets.ts';
import type { SearchFindings, SearchQuestion } from './find.ts';
import { SearchHit, type SearchResults } from './search.type.ts';

/** Findings as the API gives them: the hits that the graph still holds, and the facets that have values. */
export function resultsOf(
  findings: SearchFindings,
  { clauses, page, pageSize }: SearchQuestion,
  nodes: ReadonlyMap<string, Entity>,
  languages: readonly string[],
): SearchResults {
  return {
    hits: findings.hits.flatMap(({ document, score }) => {
      const node = nodes.get(document.id);
      return node ? [Object.assign(new SearchHit(), { node, score, document, findings, languages })] : [];
    }),
    totalCount: findings.total,
    page,
    pageCount: Math.ceil(findings.total / pageSize),
    relaxed: findings.reading === 'relaxed' || findings.query.shortened === true,
    didYouMean: findings.didYouMean,
    query: findings.query,
    reading: findings.reading,
    clauses,
    counted: facetsToShow(findings.facets, clauses),
    languages,
  };
}
