import type { Label, SearchDocument } from './document.ts';
import type { Reading } from './engine.ts';
import { type Match, matchesIn } from './matches.ts';
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
  const best = new Map<string, { reason: Reason; worth: number }>();
  for (const label of document.labels) {
    const matches = matchesInLabel(label.text, query, reading);
    if (matches.length === 0) continue;
    const words = [...new Set(matches.map(({ asked }) => asked.text))];
    const worth = words.length + (matches.some(({ itself }) => itself) ? 0.5 : 0);
    if (worth > (best.get(label.via)?.worth ?? 0))
      best.set(label.via, { reason: { word: words.join(' '), label }, worth });
  }
  const sorted = [...best.values()].sort((one, other) => other.worth - one.worth);
  return sorted.slice(0, MOST_REASONS).map(({ reason }) => reason);
}

/** What each label has of a query: the hits of one page mostly have the same themes and places. */
const known = new WeakMap<Query, Map<string, Match[]>>();

function matchesInLabel(text: string, query: Query, reading: Reading): Match[] {
  const ofQuery = known.get(query) ?? new Map<string, Match[]>();
  known.set(query, ofQuery);
  const matches = ofQuery.get(text) ?? matchesIn(text, query, reading);
  ofQuery.set(text, matches);
  return matches;
}
