import { useMemo } from 'react';
import { recall, remember, useDeviceMemory } from './device-memory.ts';

const STORED = 'crosstown-recent-searches';
const MOST = 6;
const SHORTEST = 2;
const LONGEST = 100;

function read(stored: string): string[] {
  try {
    const texts: unknown = JSON.parse(stored || '[]');
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** What was searched for last, newest first; it never leaves the device. */
export function useRecentSearches(): readonly string[] {
  const stored = useDeviceMemory(STORED);
  return useMemo(() => read(stored), [stored]);
}

/** Puts a search on top. One that the last was a beginning of takes its place. */
export function rememberSearch(given: string): void {
  const text = given.trim();
  if (text.length < SHORTEST || text.length > LONGEST) return;
  const [last, ...older] = read(recall(STORED));
  const kept = last !== undefined && !text.startsWith(last) ? [last, ...older] : older;
  const others = kept.filter((other) => other.toLocaleLowerCase() !== text.toLocaleLowerCase());
  remember(STORED, JSON.stringify([text, ...others].slice(0, MOST)));
}

export function forgetSearches(): void {
  remember(STORED, '[]');
}
