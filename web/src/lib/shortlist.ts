import { useMemo } from 'react';
import { recall, remember, useDeviceMemory } from './device-memory.ts';
import { MOST_SHORTLISTED, parsePracticeIds } from './practice-ids.ts';

const STORED = 'crosstown-shortlist';
const read = (stored: string): string[] => parsePracticeIds(stored, MOST_SHORTLISTED).ids ?? [];
const write = (ids: readonly string[]): void => remember(STORED, ids.slice(-MOST_SHORTLISTED).join());

/** The ids of the practices that the reader wants to come back to, in the order chosen; kept on the device alone. */
export function useShortlist(): readonly string[] {
  const stored = useDeviceMemory(STORED);
  return useMemo(() => read(stored), [stored]);
}

/** Puts a practice on the shortlist, or takes it off where it is on. */
export function toggleShortlisted(id: string): void {
  const ids = read(recall(STORED));
  write(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** Puts practices on the shortlist, below those that are on it. */
export function addToShortlist(ids: readonly string[]): void {
  write([...new Set([...read(recall(STORED)), ...ids])]);
}

export function clearShortlist(): void {
  write([]);
}
