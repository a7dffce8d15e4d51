import { isOfWords } from './facets.ts';
import { type Locator, type Member, overlap, type Vector, type WeighedPractices } from './weighed-practices.ts';

/** So many practices stand for all when it is looked how near a text's neighbours usually are. */
const MOST_LANDMARKS = 1000;
const NEIGHBOURS = 5;
/** In a small corpus even the nearest texts have little in common; that does not make them alike. */
const LEAST_USUAL = 0.1;
const MOST_USUAL = 0.9;

interface Landmark {
  vector: Vector;
  /** Its place among the landmarks. */
  place: number;
}

/** Tells how alike a text's nearest neighbours are to it, by a sample of all texts that is the same every time. */
export class Neighbourhood implements Locator {
  readonly #corpus: WeighedPractices;
  readonly #landmarks: Member[];
  /** By feature: the landmarks that have it, with its strength there. */
  readonly #having = new Map<number, { landmark: Landmark; strength: number }[]>();

  constructor(corpus: WeighedPractices) {
    this.#corpus = corpus;
    this.#landmarks = sampleOf(corpus);
    this.#landmarks.forEach(({ vectors }, place) => {
      vectors.forEach((vector, strand) => {
        if (!vector || !isOfWords(corpus.strands[strand])) return;
        const landmark = { vector, place };
        vector.features.forEach((feature, index) => {
          const having = this.#having.get(feature) ?? [];
          having.push({ landmark, strength: vector.strengths[index] ?? 0 });
          this.#having.set(feature, having);
        });
      });
    });
  }

  /** Sets what is usual for the words of a practice. */
  locate(member: Member): void {
    member.vectors.forEach((vector, strand) => {
      if (vector && isOfWords(this.#corpus.strands[strand])) vector.usual = this.#usualFor(member, vector);
    });
  }

  #usualFor(member: Member, vector: Vector): number {
    const shared = new Float64Array(this.#landmarks.length);
    vector.features.forEach((feature, index) => {
      const weight = this.#corpus.weights[feature] ?? 0;
      for (const { landmark, strength } of weight > 0 ? (this.#having.get(feature) ?? []) : []) {
        const norm = Math.sqrt(landmark.vector.size * vector.size);
        const more = overlap(weight, vector.strengths[index] ?? 0, strength) / norm;
        shared[landmark.place] = (shared[landmark.place] ?? 0) + more;
      }
    });
    const others = shared.filter((_, place) => this.#landmarks[place] !== member).sort();
    const nearest = others.slice(-NEIGHBOURS);
    const mean = nearest.reduce((total, likeness) => total + likeness, 0) / Math.max(1, nearest.length);
    return Math.min(MOST_USUAL, Math.max(LEAST_USUAL, mean));
  }
}

/** Spread over all, however they came in. */
function sampleOf({ slots }: WeighedPractices): Member[] {
  const members = slots.filter((member) => member !== undefined);
  if (members.length <= MOST_LANDMARKS) return members;
  const keyed = members.map((member) => ({ member, key: scatter(member.id) }));
  return keyed
    .sort((one, other) => one.key - other.key)
    .slice(0, MOST_LANDMARKS)
    .map(({ member }) => member);
}

/** A number that has nothing to do with the order of ids: FNV-1a. */
function scatter(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
