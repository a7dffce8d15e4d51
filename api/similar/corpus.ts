import { Column } from './column.ts';
import { facetOf, type Portrait, type Strand } from './facets.ts';
import type { Postings } from './postings.ts';
import type { Vector } from './vector.ts';
import { adopt, enter, isNew, weighing, weighNew } from './weigh.ts';
import type { Locator, Member, WeighedPractices } from './weighed-practices.ts';
import { isGeneralMark } from './words.ts';

/** After how many changes, as a share of all practices, it is counted anew how rare each feature is. */
const DRIFT = 0.01;
/** So many slots for each practice are too many. */
const MOSTLY_VACANT = 2;

/** All practices as they are compared, and how rare each of their features is. Lives in memory. */
export class Corpus implements WeighedPractices {
  readonly strands: Strand[] = [];
  /** The facet of each strand. */
  readonly facets: number[] = [];
  /** The name of each feature, its strand, how many practices have it and what it weighs. */
  readonly names: string[] = [];
  readonly strandOf: number[] = [];
  readonly general: boolean[] = [];
  readonly frequencies: number[] = [];
  /** By strand: how many practices say anything in it. */
  readonly documented: number[] = [];
  weights: Float64Array = new Float64Array();
  postings: (Postings | undefined)[] = [];
  /** Undefined where a practice was taken out. */
  slots: (Member | undefined)[] = [];
  /** By strand. */
  readonly columns: Column[] = [];
  /** By facet: how alike the middle one of all pairs is. No more than that is a reason for anything. */
  middle: Float64Array = new Float64Array();
  neighbourhood: Locator | null = null;
  readonly #numbers = new Map<string, number>();
  readonly #slotOf = new Map<string, number>();
  #changes = Number.POSITIVE_INFINITY;
  /** Slots stay where they are meanwhile. */
  #isWeighing = false;

  get size(): number {
    return this.#slotOf.size;
  }

  slotOf(id: string): number | undefined {
    return this.#slotOf.get(id);
  }

  /** The practices that name one of these: as a feature in any strand, or as a programme above them. */
  naming(ids: readonly string[]): string[] {
    const features = new Set(
      ids.flatMap((id) => this.strands.flatMap((strand) => this.#numbers.get(`${strand} ${id}`) ?? [])),
    );
    const [strands, homes] = [new Set([...features].map((feature) => this.strandOf[feature])), new Set(ids)];
    const names = ({ home, vectors }: Member) =>
      home.some((place) => homes.has(place)) ||
      vectors.some(
        (vector, strand) => strands.has(strand) && vector?.features.some((feature) => features.has(feature)),
      );
    return this.slots.flatMap((member) => (member && names(member) ? member.id : []));
  }

  /** Puts practices in, in the place of what was held of them before. */
  put(portraits: readonly Portrait[]): void {
    for (const portrait of portraits) {
      this.remove(portrait.id);
      this.#changes++;
      const slot = this.slots.length;
      const vectors = this.#vectorsOf(portrait);
      this.slots.push({ id: portrait.id, home: portrait.home, vectors });
      this.#slotOf.set(portrait.id, slot);
      this.#count(vectors, 1);
    }
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#count(this.slots[slot]?.vectors ?? [], -1);
    this.slots[slot] = undefined;
    for (const column of this.columns) column.vacate(slot);
    this.#slotOf.delete(id);
    this.#changes++;
  }

  #count(vectors: Member['vectors'], more: 1 | -1): void {
    vectors.forEach((vector, strand) => {
      if (!vector) return;
      this.documented[strand] = (this.documented[strand] ?? 0) + more;
      for (const feature of vector.features) this.frequencies[feature] = (this.frequencies[feature] ?? 0) + more;
    });
  }

  /** Whether so much has changed that all should be weighed anew. */
  get isDue(): boolean {
    return this.#changes > DRIFT * this.size;
  }

  /** Weighs what came since the last time beside the rest, and all anew, at once, where that is due. */
  settle(): void {
    this.settleNew();
    if (!this.isDue) return;
    for (const weighed = this.weighAnew(); !weighed.next().done; );
  }

  /** Weighs what came since the last time, by how rare each feature was then. */
  settleNew(): void {
    if (this.#changes === 0) return;
    if (!this.#isWeighing && this.slots.length > MOSTLY_VACANT * this.size) this.#closeGaps();
    this.#makeRoom();
    weighNew(this);
  }

  /** Weighs all anew, step by step; until the last one answers are as before. */
  *weighAnew(): Generator<void> {
    const before = this.#changes;
    this.#isWeighing = true;
    try {
      const weighed = yield* weighing(this);
      this.#makeRoom();
      adopt(this, weighed);
    } finally {
      this.#isWeighing = false;
    }
    this.#changes = Number.isFinite(before) ? this.#changes - before : 0;
  }

  /** Half as much again as is needed, so that not every practice that comes makes new room. */
  #makeRoom(): void {
    const room = Math.ceil(this.slots.length * 1.5);
    for (const column of this.columns) column.makeRoom(this.slots.length, room);
  }

  /** Practices that were put in again and again leave their old slots behind. */
  #closeGaps(): void {
    const members = this.slots.filter((member) => member !== undefined);
    this.slots = members;
    this.postings = [];
    this.columns.forEach((_, strand) => {
      this.columns[strand] = new Column();
    });
    this.#makeRoom();
    members.forEach((member, slot) => {
      this.#slotOf.set(member.id, slot);
      if (!isNew(member)) enter(this, member, slot);
    });
  }

  #vectorsOf({ strands }: Portrait): (Vector | undefined)[] {
    const vectors: (Vector | undefined)[] = [];
    for (const [strand, features] of strands) {
      const number = this.#strandNumber(strand);
      const pairs = [...features]
        .filter(([, strength]) => strength > 0)
        .map(([name, strength]) => [this.#featureNumber(number, name), strength] as const)
        .sort(([one], [other]) => one - other);
      vectors[number] = {
        features: Int32Array.from(pairs, ([feature]) => feature),
        strengths: Float64Array.from(pairs, ([, strength]) => strength),
        size: 0,
        scale: 0,
        evidence: 0,
        usual: 0,
      };
    }
    return vectors;
  }

  #strandNumber(strand: Strand): number {
    const known = this.strands.indexOf(strand);
    if (known >= 0) return known;
    this.facets.push(facetOf(strand));
    this.columns.push(new Column());
    return this.strands.push(strand) - 1;
  }

  #featureNumber(strand: number, name: string): number {
    const key = `${this.strands[strand]} ${name}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.#numbers.set(key, number);
    this.strandOf.push(strand);
    this.general.push(isGeneralMark(name));
    this.frequencies.push(0);
    return number;
  }
}
