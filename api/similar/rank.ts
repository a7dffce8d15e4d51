import type { PlacedNode } from '../../graph/cypher/list.ts';
import type { Window } from '../../graph/cypher/pages.ts';
import { askedFacets } from './asked-facets.ts';
import { contributionsOf, type FacetWeights, sum } from './compare.ts';
import type { Corpus } from './corpus.ts';
import { mostAlike } from './most-alike.ts';
import { Sweep } from './sweep.ts';
import type { Member } from './weighed-practices.ts';

/** What a list of similar practices is asked for; plain values, so that equal questions share an answer. */
export interface SimilarityQuestion {
  weights: FacetWeights;
  /** Leaves out practices of the same cities and programmes. */
  elsewhere: boolean;
}

/** A practice like another, what each facet contributes to that, and its place in the list. */
export interface SimilarPractice {
  id: string;
  contributions: readonly number[];
  position: PlacedNode['position'];
}

/** The practices like one, most alike first and equals by id: at most `limit` of the window. */
export function similarTo(
  corpus: Corpus,
  id: string,
  { weights, elsewhere }: SimilarityQuestion,
  window: Window,
): SimilarPractice[] {
  const asked = memberOf(corpus, id);
  if (!asked) return [];
  const comparison = { corpus, asked, weights, facets: askedFacets(corpus, asked, weights) };
  const admits = admissionTo(asked, elsewhere);
  const found = mostAlike(comparison, window, (member) => {
    const contributions = admits(member) ? contributionsOf(corpus, asked, member, weights) : null;
    return contributions && { of: contributions, sort: sum(contributions) };
  });
  return found.map(({ sort, tie, of }) => ({ id: tie, contributions: of, position: { sort, tie } }));
}

/** How many practices are like one at all. */
export function countSimilarTo(corpus: Corpus, id: string, { weights, elsewhere }: SimilarityQuestion): number {
  const asked = memberOf(corpus, id);
  if (!asked) return 0;
  const admits = admissionTo(asked, elsewhere);
  let count = 0;
  new Sweep({ corpus, asked, weights, facets: askedFacets(corpus, asked, weights) }).visit((slot) => {
    const member = corpus.slots[slot];
    if (member && admits(member)) count++;
  });
  return count;
}

const memberOf = (corpus: Corpus, id: string): Member | undefined => corpus.slots[corpus.slotOf(id) ?? -1];

function admissionTo(asked: Member, elsewhere: boolean): (member: Member) => boolean {
  const home = new Set(elsewhere ? asked.home : []);
  return ({ home: places }) => home.size === 0 || !places.some((place) => home.has(place));
}
