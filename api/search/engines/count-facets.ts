import type { FacetName, SearchDocument } from '../document.ts';
import type { Clause } from '../engine.ts';
import { meets } from './clauses.ts';

/**
 * Which documents meet all clauses, and how many have each value of each facet. A document that fails the clauses of one
 * facet alone still counts there: it would be found if another value of that facet were chosen as well.
 */
export function countFacets<Scored extends { document: SearchDocument }>(
  documents: readonly Scored[],
  clauses: readonly Clause[],
  facets: readonly FacetName[],
): { met: Scored[]; counts: Map<FacetName, Map<string, number>> } {
  const met: Scored[] = [];
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const scored of documents) {
    const failed = new Set(clauses.filter((clause) => !meets(scored.document, clause)).map(({ facet }) => facet));
    if (failed.size === 0) met.push(scored);
    if (failed.size > 1) continue;
    const [only] = failed;
    for (const facet of only ? [only] : facets) countValues(counts.get(facet), scored.document.facets[facet]);
  }
  return { met, counts };
}

function countValues(counts: Map<string, number> | undefined, values: readonly string[] = []) {
  if (!counts) return;
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
