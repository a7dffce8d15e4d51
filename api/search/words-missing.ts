import type { SearchDocument } from './document.ts';
import type { Reading } from './engine.ts';
import { matchesIn } from './matches.ts';
import type { Query } from './query/query.ts';

/** The words of a query, as they were typed, that a document has neither as such nor by what means the same. */
export function wordsMissing(document: SearchDocument, query: Query, reading: Reading): string[] {
  const missing = new Set(query.words);
  for (const text of textsOf(document)) {
    if (missing.size === 0) break;
    for (const { asked } of matchesIn(text, query, reading)) missing.delete(asked);
  }
  return [...missing].map(({ text }) => text);
}

/** The shortest first: most words stand in names and labels. */
function* textsOf({ names, codes, labels, summary, texts }: SearchDocument): Iterable<string> {
  for (const { text } of names) yield text;
  yield codes.join(' ');
  for (const { text } of labels) yield text;
  for (const { text } of summary) yield text;
  for (const { text } of texts) yield text;
}
