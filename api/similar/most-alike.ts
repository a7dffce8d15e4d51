import type { Window } from '../../graph/cypher/pages.ts';
import { Bounds } from './bounds.ts';
import { type Place, Places } from './places.ts';
import { type Comparison, Sweep } from './sweep.ts';
import type { Member } from './weighed-practices.ts';

/** So many of the likeliest are compared first: their likeness tells which of the others need be. */
const FIRST_COMPARED = 40;
/** While the window is not full, so many times as many of the likeliest are compared next. */
const NEXT = 4;
/** To compare one by itself costs as much as to have so many swept: if more than such a share need be, all are swept. */
const AS_MANY = 24;
/** What a sweep tells of a likeness is true within this. */
const NEARLY = 1e-5;

/** Tells of a practice what it is wanted for and how alike it is; null where it is not wanted. */
type Exactly<Thing> = (member: Member) => { of: Thing; sort: number } | null;

/**
 * The places of a window of all that are like a practice. Where that is less work, only those are compared that may stand
 * in it; the answer is the same either way.
 */
export function mostAlike<Thing>(comparison: Comparison, window: Window, exactly: Exactly<Thing>): Place<Thing>[] {
  const { slots } = comparison.corpus;
  const into = (places: Places<Thing>) => (slot: number) => {
    const member = slots[slot];
    const exact = member && member !== comparison.asked && exactly(member);
    if (exact && exact.sort > 0) places.take({ ...exact, tie: member.id });
  };
  const some = new Places<Thing>(window);
  if (!window.backwards && comparesLikeliest(comparison, some, into(some))) return some.inOrder;
  const all = new Places<Thing>(window);
  const take = into(all);
  new Sweep(comparison).visit((slot, score) => all.mayTake(score, NEARLY) && take(slot));
  return all.inOrder;
}

/** @returns false where too many would have to be compared: then the places are not all that they could be */
function comparesLikeliest(comparison: Comparison, places: Places<unknown>, take: (slot: number) => void): boolean {
  let left = comparison.corpus.slots.length / AS_MANY;
  if (left < NEXT * FIRST_COMPARED) return false;
  const bounds = new Bounds(comparison);
  for (let count = FIRST_COMPARED; places.least === null; count *= NEXT) {
    const likeliest = bounds.likeliest(count);
    left -= likeliest.length;
    if (likeliest.length === 0 || left < 0) return false;
    for (const slot of likeliest) take(slot);
  }
  const others = bounds.reaching(places.least);
  if (others.length > left) return false;
  for (const slot of others) take(slot);
  return true;
}
