import type { FoundTown, TownQuestion } from './port.ts';

/** What the thread that has the gazetteer open is asked, and what it answers. */
export interface Asked extends TownQuestion {
  number: number;
}

export interface Answered {
  number: number;
  found: readonly FoundTown[];
}
