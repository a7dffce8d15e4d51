import type { AskedFacet } from './asked-facets.ts';
import { addShares } from './postings.ts';
import type { AskedStrand, SweptPractices } from './swept-strand.ts';

/** What all practices share with the asked one in a strand, by slot, added up in single precision. */
export interface SharedStrand {
  strand: AskedStrand;
  shared: Float32Array;
}

/** What all practices share with the asked one: goes through the practices that have its features, and through no other. */
export function sharedByAll(corpus: SweptPractices, { strands }: AskedFacet): SharedStrand[] {
  return strands.map((strand) => {
    const slots = corpus.slots.length;
    const shared = roomFor(`strand ${strand.strand}`, slots).fill(0, 0, slots);
    for (let index = 0; index < strand.shares.length; index++) {
      const share = strand.shares[index] as number;
      const having = share > 0 ? corpus.postings[strand.vector.features[index] as number] : undefined;
      if (having) addShares(having, share, shared);
    }
    return { strand, shared };
  });
}

/** Room for a number a slot, used again and again: nothing waits while it is in use. */
const ROOM = new Map<string, Float32Array>();

export function roomFor(what: string, slots: number): Float32Array {
  const had = ROOM.get(what);
  if (had && had.length >= slots) return had;
  const made = new Float32Array(Math.ceil(slots * 1.5));
  ROOM.set(what, made);
  return made;
}
