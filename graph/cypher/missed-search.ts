import type { Run } from '../engine.ts';

/** A search that found nothing: its words as they compare, the language it was asked in, and how often that was. */
export interface MissedSearch {
  words: string;
  language: string;
  count: number;
  /** Days: 2026-01-31. */
  firstOn: string;
  lastOn: string;
}

/** Adds to what is counted already, of all processes together. */
export async function addMissedSearches(run: Run, missed: readonly MissedSearch[]): Promise<void> {
  // Written first: a second process waits here, so that neither overwrites what the other counts.
  await run("MERGE (lock:Lock {id: 'missed-searches'}) SET lock.takenAt = $at", { at: new Date().toISOString() });
  await run(
    `UNWIND $rows AS row MERGE (m:MissedSearch {id: row.id})
     ON CREATE SET m.words = row.words, m.language = row.language, m.count = 0, m.firstOn = row.firstOn
     SET m.count = m.count + row.count, m.lastOn = row.lastOn`,
    { rows: missed.map((one) => ({ ...one, id: `${one.language} ${one.words}` })) },
  );
}

/** What is forgotten, and what stays. */
export interface Forgetting {
  /** What was asked less often than this, and last before that day, is forgotten. */
  rare: number;
  rareBefore: string;
  /** Whatever was last asked before this day is forgotten. */
  before: string;
  /** How many stay at most; those asked least often go, of those the ones that nobody has asked for longest. */
  most: number;
}

export async function forgetMissedSearches(run: Run, { most, ...days }: Forgetting): Promise<void> {
  await run(
    `MATCH (m:MissedSearch) WHERE m.lastOn < $before OR (m.count < $rare AND m.lastOn < $rareBefore)
     DETACH DELETE m`,
    days,
  );
  await run(
    `MATCH (m:MissedSearch) WITH m ORDER BY m.count DESC, m.lastOn DESC, m.id SKIP $most
     DETACH DELETE m`,
    { most },
  );
}

/** What was searched without finding at least so many times, the most frequent first. */
export function missedSearches(run: Run, atLeast: number): Promise<MissedSearch[]> {
  return run(
    `MATCH (m:MissedSearch) WHERE m.count >= $atLeast
     RETURN m.words AS words, m.language AS language, m.count AS count, m.firstOn AS firstOn, m.lastOn AS lastOn
     ORDER BY count DESC, lastOn DESC, words, language`,
    { atLeast },
  );
}
