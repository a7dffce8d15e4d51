import type { PlacedNode } from '../../graph/cypher/list.ts';
import type { Position, Window } from '../../graph/cypher/pages.ts';
import { contributionsOf, type FacetWeights, sum } from './compare.ts';
import type { Corpus, Member } from './corpus.ts';

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
  const ranked = candidatesFor(corpus, id, elsewhere)
    .map(([one, other]) => placed(corpus, one, other, weights))
    .filter(({ position }) => Number(position.sort) > 0 && lies(position, window))
    .sort((one, other) => inOrder(one.position, other.position));
  return window.backwards ? ranked.slice(-window.limit) : ranked.slice(0, window.limit);
}

function placed(corpus: Corpus, one: Member, other: Member, weights: FacetWeights): SimilarPractice {
  const contributions = contributionsOf(corpus, one, other, weights);
  return { id: other.id, contributions, position: { sort: sum(contributions), tie: other.id } };
}

/** How many practices are like one at all. */
export function countSimilarTo(corpus: Corpus, id: string, { weights, elsewhere }: SimilarityQuestion): number {
  const scores = candidatesFor(corpus, id, elsewhere).map(([one, other]) =>
    sum(contributionsOf(corpus, one, other, weights)),
  );
  return scores.filter((score) => score > 0).length;
}

/** A practice paired with every other that shares a feature with it. */
function candidatesFor(corpus: Corpus, id: string, elsewhere: boolean): [Member, Member][] {
  const slot = corpus.slotOf(id);
  const asked = slot === undefined ? undefined : corpus.slots[slot];
  if (!asked) return [];
  const found = new Set<number>();
  for (const vector of asked.vectors)
    for (const feature of vector?.features ?? [])
      if ((corpus.weights[feature] ?? 0) > 0) for (const other of corpus.postings[feature] ?? []) found.add(other);
  const home = new Set(elsewhere ? asked.home : []);
  return [...found].flatMap((other) => {
    const member = corpus.slots[other];
    if (!member || member === asked || member.home.some((place) => home.has(place))) return [];
    return [[asked, member] satisfies [Member, Member]];
  });
}

/** The most alike come first. */
const inOrder = (one: Position, other: Position) =>
  Number(other.sort) - Number(one.sort) || (one.tie < other.tie ? -1 : 1);

const lies = (position: Position, { after, before }: Window) =>
  (!after || inOrder(after, position) < 0) && (!before || inOrder(position, before) < 0);
