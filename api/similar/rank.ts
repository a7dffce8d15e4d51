import type { PlacedNode } from '../../graph/cypher/list.ts';
import type { Window } from '../../graph/cypher/pages.ts';
import { contributionsOf, type FacetWeights } from './compare.ts';
import type { Corpus } from './corpus.ts';
import { Places } from './places.ts';
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
  const [places, admits] = [new Places<Member>(window), admissionTo(asked, elsewhere)];
  new Sweep(corpus, asked, weights).visit((slot, sort) => {
    if (!places.mayTake(sort)) return;
    const member = corpus.slots[slot];
    if (member && admits(member)) places.take({ sort, tie: member.id, of: member });
  });
  return places.inOrder.map(({ sort, tie, of }) => ({
    id: tie,
    contributions: contributionsOf(corpus, asked, of, weights),
    position: { sort, tie },
  }));
}

/** How many practices are like one at all. */
export function countSimilarTo(corpus: Corpus, id: string, { weights, elsewhere }: SimilarityQuestion): number {
  const asked = memberOf(corpus, id);
  if (!asked) return 0;
  const admits = admissionTo(asked, elsewhere);
  let count = 0;
  new Sweep(corpus, asked, weights).visit((slot) => {
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
