import type { FacetName } from '../../document.ts';
import type { Clause } from '../../engine.ts';

/**
 * Clauses in Meilisearch's language: all of the outer list, any of an inner one.
 * @param except the facet whose clauses are left out, when its own values are counted
 */
export function filterOf(clauses: readonly Clause[], except?: FacetName): (string | string[])[] {
  return clauses.filter(({ facet }) => facet !== except).flatMap(conditions);
}

function conditions(clause: Clause): (string | string[])[] {
  if ('anyOf' in clause) return [`facets.${clause.facet} IN [${clause.anyOf.map(quoted).join(', ')}]`];
  if ('overlaps' in clause) {
    const { from, to } = clause.overlaps;
    return [
      'hasPeriod = true',
      ...(to === null ? [] : [[`period.from <= ${to}`, 'period.from NOT EXISTS']]),
      ...(from === null ? [] : [[`period.to >= ${from}`, 'period.to NOT EXISTS']]),
    ];
  }
  const field = quoted(clause.within);
  const { min, max } = clause;
  // One condition for both bounds: two would each be met by another of a document's cities.
  if (min !== null && max !== null) return [`${field} ${min} TO ${max}`];
  if (min !== null) return [`${field} >= ${min}`];
  // An empty list exists as well: any amount at all says that there is one.
  return [max === null ? `${field} >= 0` : `${field} <= ${max}`];
}

/** Text from outside inside quotes, which it cannot leave. */
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
