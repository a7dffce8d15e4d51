import type { AskedFacet } from './asked-facets.ts';
import { beyond, counting, likenessBy, WORDS } from './compare.ts';
import type { SharedStrand } from './shared-by-all.ts';

/** Into so many steps cosines are sorted. */
const STEPS = 512;
/** Words as firm as can be. */
const FIRM = 1;

/** How alike the words of practices can be to those of one at most, by what they share. */
export class WordBounds {
  /** By the step of a likeness: what it can count for, before it is held against the other facets. */
  readonly #counts: Float32Array;
  readonly #strands: readonly SharedStrand[];
  /** For each strand, by the step of a cosine: how alike the words can be. */
  readonly #likeness: readonly Float32Array[];
  /** By the step of a cosine: what the words of the first strand can count for. */
  readonly #byCosine: Float32Array;

  constructor({ weight, middle, strands }: AskedFacet, shared: readonly SharedStrand[]) {
    const evidence = Math.max(...strands.map(({ vector }) => vector.evidence));
    this.#counts = steps((likeness) => counting(WORDS, weight, evidence, likeness) * beyond(likeness, middle));
    this.#strands = shared;
    this.#likeness = shared.map(likenessByStep);
    this.#byCosine = (this.#likeness[0] ?? new Float32Array()).map((likeness) => this.countsAt(likeness));
  }

  /** What words can count for at all. */
  get most(): number {
    return this.#counts[STEPS] as number;
  }

  /** The greatest likeness that the words of a practice can have, in any language. */
  likenessAt(slot: number): number {
    let most = 0;
    for (let place = 0; place < this.#strands.length; place++) {
      const { shared } = this.#strands[place] as SharedStrand;
      const step = stepOf(shared[slot] as number);
      most = Math.max(most, (this.#likeness[place] as Float32Array)[step] as number);
    }
    return most;
  }

  /** What words of such a likeness count for at most. */
  countsAt(likeness: number): number {
    return this.#counts[stepOf(likeness)] as number;
  }

  /** Adds to slots what the words can count for at most. */
  addTo(alike: Float32Array, from: number, to: number): void {
    const [only] = this.#strands;
    if (this.#strands.length === 1 && only) addByStep(only.shared, this.#byCosine, alike, from, to);
    else
      for (let slot = from; slot < to; slot++)
        alike[slot] = (alike[slot] as number) + this.countsAt(this.likenessAt(slot));
  }
}

const stepOf = (value: number): number => Math.min((value * STEPS) | 0, STEPS);

/** With no property looked up on the way: this is gone through for every practice there is. */
function addByStep(shared: Float32Array, most: Float32Array, to: Float32Array, from: number, end: number): void {
  for (let slot = from; slot < end; slot++)
    to[slot] = (to[slot] as number) + (most[Math.min(((shared[slot] as number) * STEPS) | 0, STEPS)] as number);
}

/** By step, what a function that never falls gives at its end; the last step is 1 by itself. */
const steps = (of: (end: number) => number): Float32Array =>
  Float32Array.from({ length: STEPS + 1 }, (_, step) => of(Math.min(1, (step + 1) / STEPS)));

function likenessByStep({ strand: { vector, column } }: SharedStrand): Float32Array {
  const usual = vector.usual * column.leastUsual;
  const held = (cosine: number) => (vector.usual > 0 ? likenessBy(cosine, FIRM, usual) : 0);
  return steps((end) => Math.max(held(end), likenessBy(end, FIRM, 0)));
}
