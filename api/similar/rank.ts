import type { PlacedNode } from '../../graph/cypher/list.ts';
import type { Position, Window } from '../../graph/cypher/pages.ts';
import { contributionsOf, type FacetWeights } from './compare.ts';
import type { Corpus } from './corpus.ts';
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

interface Place {
  sort: number;
  tie: string;
  member: Member;
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
  const admits = admissionTo(asked, elsewhere);
  const scores = corpus.sweep.scores(corpus, asked, weights);
  return placesIn(corpus, scores, window, admits).map(({ sort, tie, member }) => ({
    id: tie,
    contributions: contributionsOf(corpus, asked, member, weights),
    position: { sort, tie },
  }));
}

/** How many practices are like one at all. */
export function countSimilarTo(corpus: Corpus, id: string, { weights, elsewhere }: SimilarityQuestion): number {
  const asked = memberOf(corpus, id);
  if (!asked) return 0;
  const admits = admissionTo(asked, elsewhere);
  const scores = corpus.sweep.scores(corpus, asked, weights);
  return corpus.slots.filter((member, slot) => (scores[slot] as number) > 0 && member && admits(member)).length;
}

const memberOf = (corpus: Corpus, id: string): Member | undefined => corpus.slots[corpus.slotOf(id) ?? -1];

function admissionTo(asked: Member, elsewhere: boolean): (member: Member) => boolean {
  const home = new Set(elsewhere ? asked.home : []);
  return ({ home: places }) => home.size === 0 || !places.some((place) => home.has(place));
}

/** The places of a window, found in one pass that keeps no more of them than are wanted. */
function placesIn(corpus: Corpus, scores: Float64Array, window: Window, admits: (member: Member) => boolean): Place[] {
  const { limit, backwards } = window;
  const ahead = backwards ? (one: Position, other: Position) => inOrder(other, one) : inOrder;
  const found: Place[] = [];
  for (let slot = 0; slot < scores.length; slot++) {
    const sort = scores[slot] as number;
    const last = found.length < limit ? undefined : (found[limit - 1] as Place);
    if (sort === 0 || (last && (backwards ? sort > last.sort : sort < last.sort))) continue;
    const member = corpus.slots[slot];
    if (!member || !admits(member)) continue;
    const place = { sort, tie: member.id, member };
    if ((last && ahead(last, place) < 0) || !lies(place, window)) continue;
    found.splice(placeFor(place, found, ahead), 0, place);
    if (found.length > limit) found.pop();
  }
  return backwards ? found.reverse() : found;
}

/** Where it belongs among those in order. */
function placeFor(place: Place, ordered: readonly Place[], ahead: (one: Position, other: Position) => number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ahead(ordered[middle] as Place, place) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The most alike come first. */
const inOrder = (one: Position, other: Position) =>
  Number(other.sort) - Number(one.sort) || (one.tie < other.tie ? -1 : 1);

const lies = (position: Position, { after, before }: Window) =>
  (!after || inOrder(after, position) < 0) && (!before || inOrder(position, before) < 0);
