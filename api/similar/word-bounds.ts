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

  constructor({ weight, middle, strands }: AskedFacet, shared: readonly SharedStrand[]) {
    const evidence = Math.max(...strands.map(({ vector }) => vector.evidence));
    this.#counts = steps((likeness) => counting(WORDS, weight, evidence, likeness) * beyond(likeness, middle));
    this.#strands = shared;
    this.#likeness = shared.map(likenessByStep);
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

  /** Adds by slot what the words can count for at most. */
  addTo(alike: Float32Array, slots: number): void {
    const [first, ...others] = this.#strands;
    const [likeness, counts] = [this.#likeness[0], this.#counts];
    if (!first || !likeness) return;
    const byCosine = likeness.map((most) => counts[stepOf(most)] as number);
    const { shared } = first;
    for (let slot = 0; slot < slots; slot++) {
      const most =
        others.length > 0 ? this.countsAt(this.likenessAt(slot)) : (byCosine[stepOf(shared[slot] as number)] as number);
      alike[slot] = (alike[slot] as number) + most;
    }
  }
}

const stepOf = (value: number): number => Math.min((value * STEPS) | 0, STEPS);

/** By step, what a function that never falls gives at its end; the last step is 1 by itself. */
const steps = (of: (end: number) => number): Float32Array =>
  Float32Array.from({ length: STEPS + 1 }, (_, step) => of(Math.min(1, (step + 1) / STEPS)));

function likenessByStep({ strand: { vector, column } }: SharedStrand): Float32Array {
  const usual = vector.usual * column.leastUsual;
  const held = (cosine: number) => (vector.usual > 0 ? likenessBy(cosine, FIRM, usual) : 0);
  return steps((end) => Math.max(held(end), likenessBy(end, FIRM, 0)));
}
