import type { PlacedNode } from '../../graph/cypher/list.ts';
import type { Position, Window } from '../../graph/cypher/pages.ts';
import { allCandidates, likelyCandidates } from './candidates.ts';
import { contributionsOf, type FacetWeights, sum } from './compare.ts';
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

/**
 * The practices like one, most alike first and equals by id: at most `limit` of the window. The first page is found
 * among the likely ones; whoever reads on has all of them compared.
 */
export function similarTo(
  corpus: Corpus,
  id: string,
  { weights, elsewhere }: SimilarityQuestion,
  window: Window,
): SimilarPractice[] {
  const asked = memberOf(corpus, id);
  if (!asked) return [];
  const admits = admissionTo(asked, elsewhere);
  const readsOn = window.after !== null || window.before !== null || window.backwards || window.limit > FIRST_PAGE;
  const candidates = readsOn
    ? allCandidates(corpus, asked).filter(admits)
    : likelyCandidates(corpus, asked, weights, admits);
  const ranked = candidates
    .map((other) => placed(corpus, asked, other, weights))
    .filter(({ position }) => Number(position.sort) > 0 && lies(position, window))
    .sort((one, other) => inOrder(one.position, other.position));
  return window.backwards ? ranked.slice(-window.limit) : ranked.slice(0, window.limit);
}

/** The longest page that is found among the likely ones: a tenth of them, and the one that shows that more follow. */
const FIRST_PAGE = 41;

function placed(corpus: Corpus, one: Member, other: Member, weights: FacetWeights): SimilarPractice {
  const contributions = contributionsOf(corpus, one, other, weights);
  return { id: other.id, contributions, position: { sort: sum(contributions), tie: other.id } };
}

/** How many practices are like one at all. */
export function countSimilarTo(corpus: Corpus, id: string, { weights, elsewhere }: SimilarityQuestion): number {
  const asked = memberOf(corpus, id);
  if (!asked) return 0;
  const others = allCandidates(corpus, asked).filter(admissionTo(asked, elsewhere));
  return others.filter((other) => sum(contributionsOf(corpus, asked, other, weights)) > 0).length;
}

const memberOf = (corpus: Corpus, id: string): Member | undefined => corpus.slots[corpus.slotOf(id) ?? -1];

function admissionTo(asked: Member, elsewhere: boolean): (member: Member) => boolean {
  const home = new Set(elsewhere ? asked.home : []);
  return ({ home: places }) => home.size === 0 || !places.some((place) => home.has(place));
}

/** The most alike come first. */
const inOrder = (one: Position, other: Position) =>
  Number(other.sort) - Number(one.sort) || (one.tie < other.tie ? -1 : 1);

const lies = (position: Position, { after, before }: Window) =>
  (!after || inOrder(after, position) < 0) && (!before || inOrder(position, before) < 0);
