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
  const best = new Map<string, WorthyReason>();
  for (const labels of byThing(document.labels)) {
    const found = bestOf(labels, query, reading);
    const via = labels[0]?.via ?? '';
    if (found && found.worth > (best.get(via)?.worth ?? 0)) best.set(via, found);
  }
  const sorted = [...best.values()].sort((one, other) => other.worth - one.worth);
  return sorted.slice(0, MOST_REASONS).map(({ reason }) => reason);
}

interface WorthyReason {
  reason: Reason;
  worth: number;
}

/** Labels of one thing stand one after the other. */
function* byThing(labels: readonly Label[]): Iterable<readonly Label[]> {
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    while (to < labels.length && labels[to]?.via === labels[from]?.via) to++;
    yield labels.slice(from, to);
    from = to;
  }
}

/** What the labels of each thing have of a query: the hits of one page mostly have the same themes and places. */
const known = new WeakMap<Query, Map<string, WorthyReason | null>>();

function bestOf(labels: readonly Label[], query: Query, reading: Reading): WorthyReason | null {
  const ofQuery = known.get(query) ?? new Map<string, WorthyReason | null>();
  known.set(query, ofQuery);
  // While a thing is being renamed, its labels differ from one document to the next.
  const key = `${labels[0]?.via} ${labels.length} ${labels[0]?.text}`;
  const best = ofQuery.get(key);
  if (best !== undefined) return best;
  const found = newlyFound(labels, query, reading);
  ofQuery.set(key, found);
  return found;
}

function newlyFound(labels: readonly Label[], query: Query, reading: Reading): WorthyReason | null {
  let best: WorthyReason | null = null;
  for (const label of labels) {
    const matches = matchesIn(label.text, query, reading);
    if (matches.length === 0) continue;
    const words = [...new Set(matches.map(({ asked }) => asked.text))];
    const worth = words.length + (matches.some(({ itself }) => itself) ? 0.5 : 0);
    if (worth > (best?.worth ?? 0)) best = { reason: { word: words.join(' '), label }, worth };
  }
  return best;
}
