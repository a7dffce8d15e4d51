import { Column } from './column.ts';
import { medianLikeness } from './middle-pair.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { Postings } from './postings.ts';
import { weightsOf } from './rarity.ts';
import { shareOf, type Vector } from './vector.ts';
import { type Member, overlap, type WeighedPractices } from './weighed-practices.ts';

/** How much must be known in a facet for its evidence to be about two thirds, in features as rare as can be. */
const ENOUGH_FEATURES = 0.5;
const ENOUGH_WORDS = 1.2;
/** Practices that are weighed before others get their turn: some milliseconds. */
const STRIDE = 64;

/** Weighs practices that came since all were weighed, beside the others as they are. */
export function weighNew(corpus: WeighedPractices): void {
  corpus.weights = weightsOf(corpus, corpus.weights);
  corpus.slots.forEach((member, slot) => {
    if (!member || !isNew(member)) return;
    measure(corpus, member);
    corpus.neighbourhood?.locate(member);
    enter(corpus, member, slot);
  });
}

export const isNew = ({ vectors }: Member) => vectors.every((vector) => !vector || vector.size === 0);

/** What all are compared by, weighed anew. */
export type Weighing = Pick<WeighedPractices, 'weights' | 'neighbourhood' | 'middle' | 'postings'> & {
  /** By slot: each practice as it was, and as it is weighed now. */
  before: readonly (Member | undefined)[];
  fresh: readonly (Member | undefined)[];
  columns: readonly Column[];
};

/**
 * Weighs all practices anew by how rare each feature is now. It touches nothing that answers are made of, and yields
 * after every few milliseconds, so that whoever runs it can let others have their turn.
 */
export function* weighing(corpus: WeighedPractices): Generator<void, Weighing> {
  const before = [...corpus.slots];
  const slots: (Member | undefined)[] = new Array(before.length);
  yield* inTurns(before, ({ vectors, ...member }, slot) => {
    slots[slot] = { ...member, vectors: vectors.map((vector) => vector && { ...vector }) };
  });
  const columns = corpus.columns.map(() => new Column());
  for (const column of columns) column.makeRoom(slots.length, slots.length);
  const fresh = slots.filter((member) => member !== undefined);
  const { strands, facets, names, strandOf, general, frequencies, documented } = corpus;
  const weights = weightsOf(corpus, new Float64Array());
  const constant = { size: fresh.length, strands, facets, names, strandOf, general, frequencies, documented };
  const begun = { weights, slots: fresh, columns, postings: [], middle: corpus.middle, neighbourhood: null };
  const view: WeighedPractices = { ...constant, ...begun };
  yield* inTurns(fresh, (member) => measure(view, member));
  const neighbourhood = new Neighbourhood(view);
  yield* neighbourhood.settle();
  yield* inTurns(slots, (member, slot) => {
    neighbourhood.locate(member);
    enter(view, member, slot);
  });
  const middle = yield* medianLikeness(view);
  return { weights, neighbourhood, middle, postings: view.postings, before, fresh: slots, columns };
}

function* inTurns(
  members: readonly (Member | undefined)[],
  work: (member: Member, place: number) => void,
): Generator<void> {
  for (const [place, member] of members.entries()) {
    if (member) work(member, place);
    if (place % STRIDE === STRIDE - 1) yield;
  }
}

/**
 * Puts a new weighing in the place of the old; practices that came while it was made are weighed beside it. Slots must
 * be those that they were, but for what came and went.
 */
export function adopt(corpus: WeighedPractices, weighing: Weighing): void {
  const { before, fresh, columns } = weighing;
  [corpus.weights, corpus.postings] = [weighing.weights, weighing.postings];
  [corpus.neighbourhood, corpus.middle] = [weighing.neighbourhood, weighing.middle];
  for (const [strand, column] of columns.entries()) {
    column.makeRoom(corpus.slots.length, corpus.slots.length * 2);
    corpus.columns[strand] = column;
  }
  for (const [slot, member] of corpus.slots.entries()) {
    if (member && member === before[slot]) corpus.slots[slot] = fresh[slot];
    else if (member) forget(member);
    else for (const column of columns) column.vacate(slot);
  }
  weighNew(corpus);
}

function forget({ vectors }: Member): void {
  for (const vector of vectors) if (vector) vector.size = 0;
}

/** Makes a weighed practice known by its slot, which must be beyond all that were entered before. */
export function enter({ columns, postings, weights }: WeighedPractices, { vectors }: Member, slot: number): void {
  vectors.forEach((vector, strand) => {
    if (!vector) return;
    columns[strand]?.set(slot, vector);
    vector.features.forEach((feature, place) => {
      const share = shareOf(vector, place, weights);
      if (share === 0) return;
      postings[feature] ??= new Postings();
      postings[feature].push(slot, share);
    });
  });
}

function measure({ weights, strands }: WeighedPractices, { vectors }: Member): void {
  vectors.forEach((vector, strand) => {
    if (vector) measureVector(weights, vector, strands[strand]?.startsWith('WORDS') ? ENOUGH_WORDS : ENOUGH_FEATURES);
  });
}

function measureVector(weights: Float64Array, vector: Vector, enough: number): void {
  let [size, mass] = [0, 0];
  vector.features.forEach((feature, place) => {
    const weight = weights[feature] ?? 0;
    const strength = vector.strengths[place] ?? 0;
    size += overlap(weight, strength, strength);
    mass += weight * strength;
  });
  vector.size = size;
  vector.scale = size > 0 ? 1 / Math.sqrt(size) : 0;
  vector.evidence = size > 0 ? 1 - Math.exp(-mass / enough) : 0;
}
