import type { Label, SearchDocument } from './document.ts';
import type { Reading } from './engine.ts';
import { matchesIn } from './matches.ts';
import type { Query } from './query/query.ts';

/** What a document is tied to and was found through. */
export interface Reason {
  /** The word of the query, as it was typed. */
  word: string;
  label: Label;
}

const MOST_REASONS = 4;

/** Through which labels the words led to a document: the best label of each thing, those that hold most words first. */
export function reasonsOf(document: SearchDocument, query: Query, reading: Reading): Reason[] {
  const best = new Map<string, { reason: Reason; words: number }>();
  for (const label of document.labels) {
    const asked = new Set(matchesIn(label.text, query, reading).map((match) => match.asked.text));
    const [word] = asked;
    if (word === undefined || asked.size <= (best.get(label.via)?.words ?? 0)) continue;
    best.set(label.via, { reason: { word: [...asked].join(' '), label }, words: asked.size });
  }
  const sorted = [...best.values()].sort((one, other) => other.words - one.words);
  return sorted.slice(0, MOST_REASONS).map(({ reason }) => reason);
}
