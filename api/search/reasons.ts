import { aptMatches, languagesOf } from './apt-matches.ts';
import type { Label, SearchDocument } from './document.ts';
import type { Reading } from './engine.ts';
import { type LabelledThing, thingsIn } from './labelled-things.ts';
import { type Match, mayMatch } from './matches.ts';
import type { Query, QueryWord } from './query/query.ts';

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
  for (const thing of thingsIn(document.labels)) {
    const found = bestOf(thing, query, reading);
    if (found && found.worth > (best.get(thing.via)?.worth ?? 0)) best.set(thing.via, found);
  }
  const sorted = [...best.values()].sort((one, other) => other.worth - one.worth);
  return sorted.slice(0, MOST_REASONS).map(({ reason }) => reason);
}

interface WorthyReason {
  reason: Reason;
  worth: number;
}

/** What the labels of each thing have of a query: the hits of one page mostly have the same themes and places. */
const known = new WeakMap<Query, Map<LabelledThing, WorthyReason | null>>();

function bestOf(thing: LabelledThing, query: Query, reading: Reading): WorthyReason | null {
  if (!mayMatch(thing.forms, query, reading)) return null;
  const ofQuery = known.get(query) ?? new Map<LabelledThing, WorthyReason | null>();
  known.set(query, ofQuery);
  const best = ofQuery.get(thing);
  if (best !== undefined) return best;
  const found = newlyFound(thing.labels, query, reading);
  ofQuery.set(thing, found);
  return found;
}

function newlyFound(labels: readonly Label[], query: Query, reading: Reading): WorthyReason | null {
  let best: WorthyReason | null = null;
  for (const label of labels) {
    const matches = aptMatches(label, query, reading).filter(
      (match) => match.itself || isReadable(match, label, labels),
    );
    if (matches.length === 0) continue;
    const answered = [...new Set(matches.flatMap((match) => askedBy(match, query)))];
    answered.sort((one, other) => query.words.indexOf(one) - query.words.indexOf(other));
    const words = [...new Set(answered.map(({ text }) => text))];
    const said = new Set(matches.map((match) => match.asked)).size;
    const worth = said + (matches.some(({ itself }) => itself) ? 0.5 : 0);
    if (worth > (best?.worth ?? 0)) best = { reason: { word: words.join(' '), label }, worth };
  }
  return best;
}

/** The words that a match answers: of a term that is said in other words all of it. */
function askedBy({ asked, word, itself }: Match, { words }: Query): readonly QueryWord[] {
  if (itself || asked.term === undefined) return [asked];
  const means = ({ meanings }: QueryWord) => meanings.some(({ stems }) => stems.includes(word.stem));
  return words.filter((other) => other.term === asked.term && means(other));
}

/** A thing that has a name in the language of the word, or in English, is tied to the word by that name, or by none. */
function isReadable({ asked }: Match, { language }: Label, labels: readonly Label[]): boolean {
  const languages = languagesOf(asked);
  return languages.has(language) || !labels.some((label) => languages.has(label.language));
}
