import { isOfWords } from './facets.ts';
import { Postings } from './postings.ts';
import type { Vector } from './vector.ts';
import { type Locator, type Member, overlap, type WeighedPractices } from './weighed-practices.ts';

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
  /** By feature: the landmarks that have it, with its strength there. */
  readonly #having = new Map<number, Postings>();
  /** By strand: how large its vector is at each landmark. */
  readonly #sizes: Float64Array[] = [];
  readonly #shared: Float64Array;

  constructor(corpus: WeighedPractices) {
    this.#corpus = corpus;
    this.#landmarks = sampleOf(corpus);
    this.#shared = new Float64Array(this.#landmarks.length);
  }

  /** Takes the sample in, before anything is located; after each few milliseconds others can have their turn. */
  *settle(): Generator<void> {
    yield;
    for (const [place, { vectors }] of this.#landmarks.entries()) {
      vectors.forEach((vector, strand) => {
        if (vector && isOfWords(this.#corpus.strands[strand])) this.#enter(vector, strand, place);
      });
      if (place % AT_A_TIME === AT_A_TIME - 1) yield;
    }
  }

  #enter({ features, strengths, size }: Vector, strand: number, place: number): void {
    const sizes = this.#sizes[strand] ?? new Float64Array(this.#landmarks.length);
    this.#sizes[strand] = sizes;
    sizes[place] = size;
    features.forEach((feature, index) => {
      const having = this.#having.get(feature) ?? new Postings();
      having.push(place, strengths[index] ?? 0);
      this.#having.set(feature, having);
    });
  }

  /** Sets what is usual for the words of a practice. */
  locate(member: Member): void {
    member.vectors.forEach((vector, strand) => {
      if (vector && isOfWords(this.#corpus.strands[strand])) vector.usual = this.#usualFor(member, vector, strand);
    });
  }

  #usualFor(member: Member, vector: Vector, strand: number): number {
    const shared = this.#shared.fill(0);
    for (let index = 0; index < vector.features.length; index++) this.#add(vector, index, shared);
    const sizes = this.#sizes[strand];
    const nearest = new Float64Array(Math.min(NEIGHBOURS, shared.length));
    for (let place = 0; place < shared.length; place++) {
      const common = shared[place] as number;
      if (common === 0 || this.#landmarks[place] === member) continue;
      keepLargest(nearest, common / Math.sqrt((sizes?.[place] ?? 0) * vector.size));
    }
    const mean = nearest.reduce((total, likeness) => total + likeness, 0) / Math.max(1, nearest.length);
    const usual = Math.min(MOST_USUAL, Math.max(LEAST_USUAL, mean));
    return Math.sqrt(usual / (1 - usual));
  }

  #add({ features, strengths }: Vector, index: number, shared: Float64Array): void {
    const feature = features[index] as number;
    const weight = this.#corpus.weights[feature] ?? 0;
    const having = weight > 0 ? this.#having.get(feature) : undefined;
    if (!having) return;
    for (let at = 0; at < having.length; at++) {
      const place = having.slots[at] as number;
      const more = overlap(weight, strengths[index] as number, having.strengths[at] as number);
      shared[place] = (shared[place] as number) + more;
    }
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
