import { likenessOf } from './compare.ts';
import { FACETS } from './facets.ts';
import type { WeighedPractices } from './weighed-practices.ts';

/** Above this many pairs a sample stands for all. */
const MOST_PAIRS = 4000;
/** Pairs that are compared before others get their turn: some milliseconds. */
const AT_A_TIME = 256;
/** A little above the middle, so that a sample's error does not let in what more than half of all pairs share. */
const MIDDLE = 0.53;

/** By facet, how alike the middle one of all pairs is, where a pair of which nothing is known is not alike. */
export function* medianLikeness(corpus: WeighedPractices): Generator<void, Float64Array> {
  const members = corpus.slots.filter((member) => member !== undefined);
  const pairs = pairsOf(members.length);
  const found: Float64Array[] = [];
  for (const [place, [left, right]] of pairs.entries()) {
    const [one, other] = [members[left], members[right]];
    if (one && other) found.push(likenessOf(corpus, one, other).likeness);
    if (place % AT_A_TIME === AT_A_TIME - 1) yield;
  }
  // One pair, or two, have no middle to speak of.
  if (found.length < 3) return new Float64Array(FACETS.length);
  return Float64Array.from(FACETS, (_, facet) => {
    const ordered = found.map((likeness) => likeness[facet] ?? 0).sort((one, other) => one - other);
    return ordered[Math.floor(MIDDLE * ordered.length)] ?? 0;
  });
}

/** All pairs of so many, or a sample that is the same every time. */
function pairsOf(count: number): [number, number][] {
  if ((count * (count - 1)) / 2 <= MOST_PAIRS)
    return Array.from({ length: count }, (_, left) =>
      Array.from({ length: count - left - 1 }, (_, step): [number, number] => [left, left + step + 1]),
    ).flat();
  const next = sequence(count);
  return Array.from({ length: MOST_PAIRS }, () => {
    const left = next();
    return [left, (left + 1 + (next() % (count - 1))) % count];
  });
}

/** Numbers below a limit, evenly spread and always the same ones. */
function sequence(limit: number): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
