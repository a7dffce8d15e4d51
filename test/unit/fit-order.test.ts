import { describe, expect, it } from 'vitest';
import type { FitFacet } from '../../api/fit/findings.ts';
import { type FitOrder, fitSortOf } from '../../api/fit/fit-order.ts';
import type { Needs } from '../../api/fit/needs.ts';

const asFindings = (facets: readonly FitFacet[]) => facets.map((facet) => ({ facet, phrase: 'sameSize' as const }));

function sortOf(order: FitOrder, fits: readonly FitFacet[], missing: readonly FitFacet[] = []): string {
  const context = { total: 0.5, size: null, place: null, traits: null };
  const weighed = { fits: asFindings(fits), missing: asFindings(missing), unknown: [] };
  return fitSortOf(order, { ...weighed, needs: { evidence: null } as Needs, context }, null);
}

describe('The order of what fits a city', () => {
  it.each(['FEWEST_MISSING', 'STRONGEST_EVIDENCE'] as const)(
    'by %s begins, where as much is missing, with what answers the problem named',
    (order) => expect(sortOf(order, ['CHALLENGE']) < sortOf(order, ['SIZE', 'PLACE'])).toBe(true),
  );

  it('puts what answers the problem named before what lacks nothing because nothing is documented', () => {
    const order = 'FEWEST_MISSING';
    const answering = sortOf(order, ['CHALLENGE'], ['PARTNERS', 'TIME']);
    const forThePeople = sortOf(order, ['TARGET_GROUP'], ['PARTNERS']);
    expect([sortOf(order, []), forThePeople, answering].sort()).toEqual([answering, forThePeople, sortOf(order, [])]);
  });
});
