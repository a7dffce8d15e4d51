import type { Passage, SearchDocument } from './document.ts';
import type { Reading } from './engine.ts';
import { type Match, matchesIn } from './matches.ts';
import type { Query } from './query/query.ts';

/** A passage with what was asked for marked in it. */
export interface MarkedPassage {
  field: string;
  language: string;
  /** Together they are the passage; plain text, never markup. */
  parts: { text: string; marked: boolean }[];
}

const MOST_PASSAGES = 3;
/** Characters of a passage, and of them those before its first mark. */
const LENGTH = 240;
const LEAD = 60;

/**
 * The passages of a document that show why it was found. What can be read in the reader's language is not shown in another:
 * there the reasons say what led to it. Where it cannot, the reader's other languages come first.
 * @param languages of the reader, best first
 */
export function highlightsOf(
  document: SearchDocument,
  query: Query,
  reading: Reading,
  languages: readonly string[],
): MarkedPassage[] {
  const told = [...document.summary, ...document.texts];
  const passages = [...document.names, ...told];
  for (const wanted of languages) {
    const found = marked(
      passages.filter(({ language }) => language === wanted),
      query,
      reading,
    );
    if (found.length > 0) return found;
    if (told.some(({ language }) => language === wanted)) return [];
  }
  return marked(
    passages.filter(({ language }) => !languages.includes(language)),
    query,
    reading,
  );
}

function marked(passages: readonly Passage[], query: Query, reading: Reading): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  for (const { field, language, text } of passages) {
    if (found.length >= MOST_PASSAGES) break;
    const matches = matchesIn(text, query, reading, LENGTH);
    if (matches.length > 0) found.push({ field, language, parts: partsOf(text, matches) });
  }
  return found;
}

function partsOf(text: string, matches: readonly Match[]): MarkedPassage['parts'] {
  const { from, to } = excerpt(text, matches[0]?.word.start ?? 0);
  const parts: MarkedPassage['parts'] = from > 0 ? [{ text: '…', marked: false }] : [];
  let position = from;
  for (const { word } of matches) {
    if (word.end > to) break;
    parts.push({ text: text.slice(position, word.start), marked: false });
    parts.push({ text: text.slice(word.start, word.end), marked: true });
    position = word.end;
  }
  parts.push({ text: text.slice(position, to) + (to < text.length ? '…' : ''), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** Where to cut a long text: at spaces, a little before the first mark. */
function excerpt(text: string, first: number): { from: number; to: number } {
  if (text.length <= LENGTH) return { from: 0, to: text.length };
  const from = first <= LEAD ? 0 : text.indexOf(' ', first - LEAD) + 1;
  if (text.length <= from + LENGTH) return { from: Math.min(from, first), to: text.length };
  const space = text.lastIndexOf(' ', from + LENGTH);
  return { from: Math.min(from, first), to: space > first ? space : from + LENGTH };
}
