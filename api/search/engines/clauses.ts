import type { SearchDocument } from '../document.ts';
import type { Clause } from '../engine.ts';

/** Whether a document is what a clause asks for. */
export function meets(document: SearchDocument, clause: Clause): boolean {
  if ('anyOf' in clause) return clause.anyOf.some((value) => document.facets[clause.facet]?.includes(value));
  if ('overlaps' in clause) return overlaps(document.period, clause.overlaps);
  const { within, min, max } = clause;
  const amounts = within === 'citySizes' ? document.citySizes : [document.costs[within.slice('costs.'.length)]];
  return amounts.some((amount) => amount !== undefined && amount >= (min ?? amount) && amount <= (max ?? amount));
}

function overlaps({ from, to }: SearchDocument['period'], asked: { from: number | null; to: number | null }): boolean {
  if (from === undefined && to === undefined) return false;
  return (from ?? 0) <= (asked.to ?? Infinity) && (to ?? Infinity) >= (asked.from ?? 0);
}
