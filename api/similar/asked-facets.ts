import { type FacetWeights, isOfDoers, PLACE, WORDS } from './compare.ts';
import { FACETS } from './facets.ts';
import { type AskedStrand, askedStrands, type SweptPractices } from './swept-strand.ts';
import type { Member } from './weighed-practices.ts';

/** Words count for what is alike before them, in what is done; place for no more than all the others let it. */
const IN_TURN = [
  ...[...FACETS.keys()].filter((facet) => facet !== WORDS && !isOfDoers(facet)),
  WORDS,
  ...[...FACETS.keys()].filter((facet) => facet !== PLACE && isOfDoers(facet)),
  PLACE,
];

/** A facet in which something is known of the practice that is asked for. */
export interface AskedFacet {
  facet: number;
  weight: number;
  middle: number;
  strands: readonly AskedStrand[];
}

/** The facets that count in a question, in the order in which they must be added up. */
export function askedFacets(corpus: SweptPractices, asked: Member, weights: FacetWeights): AskedFacet[] {
  return IN_TURN.flatMap((facet) => {
    const [weight, middle] = [weights[facet] ?? 0, corpus.middle[facet] ?? 0];
    const strands = weight > 0 ? askedStrands(corpus, asked, facet) : [];
    return strands.length > 0 ? [{ facet, weight, middle, strands }] : [];
  });
}
