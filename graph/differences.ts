import type { Properties } from './model.ts';

/** How many things of a batch were new, differed, or stood there already. */
export interface Tally {
  created: number;
  changed: number;
  unchanged: number;
}

export const emptyTally = (): Tally => ({ created: 0, changed: 0, unchanged: 0 });

/** What of the wanted properties the stored ones lack or have otherwise; null where nothing, or where nothing is stored. */
export function differences(wanted: Properties, stored: Properties | undefined): Properties | null {
  if (!stored) return null;
  const differing = Object.entries(wanted).filter(([name, value]) => !same(value, stored[name]));
  return differing.length > 0 ? Object.fromEntries(differing) : null;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
