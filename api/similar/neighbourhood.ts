import { isOfWords } from './facets.ts';
import { addShares, Postings } from './postings.ts';
import { shareOf, type Vector } from './vector.ts';
import type { Locator, Member, WeighedPractices } from './weighed-practices.ts';

/** So many practices stand for all when it is looked how near a text's neighbours usually are. */
const MOST_LANDMARKS = 1000;
const NEIGHBOURS = 5;
/** Practices of the sample that are taken in before others get their turn. */
const AT_A_TIME = 64;
/** In a small corpus even the nearest texts have little in common; that does not make them alike. */
const LEAST_USUAL = 0.1;
const MOST_USUAL = 0.9;

/** Tells how alike a text's nearest neighbours are to it, by a sample of all texts that is the same every time. */
export class Neighbourhood implements Locator {
  readonly #corpus: WeighedPractices;
  readonly #landmarks: Member[];
  /** By feature: the landmarks that have it. */
  readonly #having = new Map<number, Postings>();
  readonly #alike: Float64Array;

  constructor(corpus: WeighedPractices) {
    this.#corpus = corpus;
    this.#landmarks = sampleOf(corpus);
    this.#alike = new Float64Array(this.#landmarks.length);
  }

  /** Takes the sample in, before anything is located; after each few milliseconds others can have their turn. */
  *settle(): Generator<void> {
    yield;
    for (const [place, { vectors }] of this.#landmarks.entries()) {
      vectors.forEach((vector, strand) => {
        if (vector && isOfWords(this.#corpus.strands[strand])) this.#enter(vector, place);
      });
      if (place % AT_A_TIME === AT_A_TIME - 1) yield;
    }
  }

  #enter(vector: Vector, place: number): void {
    vector.features.forEach((feature, index) => {
      const having = this.#having.get(feature) ?? new Postings();
      having.push(place, shareOf(vector, index, this.#corpus.weights));
      this.#having.set(feature, having);
    });
  }

  /** Sets what is usual for the words of a practice. */
  locate(member: Member): void {
    member.vectors.forEach((vector, strand) => {
      if (vector && isOfWords(this.#corpus.strands[strand])) vector.usual = this.#usualFor(member, vector);
    });
  }

  #usualFor(member: Member, vector: Vector): number {
    const alike = this.#alike.fill(0);
    for (let index = 0; index < vector.features.length; index++) {
      const having = this.#having.get(vector.features[index] as number);
      const share = shareOf(vector, index, this.#corpus.weights);
      if (having && share > 0) addShares(having, share, alike);
    }
    const nearest = new Float64Array(Math.min(NEIGHBOURS, alike.length));
    for (let place = 0; place < alike.length; place++) {
      const cosine = alike[place] as number;
      if (cosine > 0 && this.#landmarks[place] !== member) keepLargest(nearest, cosine);
    }
    const mean = nearest.reduce((total, likeness) => total + likeness, 0) / Math.max(1, nearest.length);
    const usual = Math.min(MOST_USUAL, Math.max(LEAST_USUAL, mean));
    return Math.sqrt(usual / (1 - usual));
  }
}

/** Puts a number among the largest so far, in descending order; the least of them falls out. */
function keepLargest(largest: Float64Array, number: number): void {
  let place = largest.length - 1;
  if (!(number > (largest[place] ?? Number.POSITIVE_INFINITY))) return;
  for (; place > 0 && number > (largest[place - 1] as number); place--) largest[place] = largest[place - 1] as number;
  largest[place] = number;
}

/** Spread over all, however they came in. */
function sampleOf({ slots }: WeighedPractices): Member[] {
  const members = slots.filter((member) => member !== undefined);
  if (members.length <= MOST_LANDMARKS) return members;
  const keys = Float64Array.from(members, ({ id }) => scatter(id));
  const most = keys.toSorted()[MOST_LANDMARKS - 1] as number;
  return members.filter((_, place) => (keys[place] as number) <= most).slice(0, MOST_LANDMARKS);
}

/** A number that has nothing to do with the order of ids: FNV-1a. */
function scatter(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
