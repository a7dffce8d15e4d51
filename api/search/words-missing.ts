import type { SearchDocument } from './document.ts';
import type { Reading } from './engine.ts';
import { formNumbersOf } from './form-numbers.ts';
import { askedIn, matchesIn } from './matches.ts';
import type { Query, QueryWord } from './query/query.ts';

/** The words of a query, as they were typed, that a document has neither as such nor by what means the same. */
export function wordsMissing(document: SearchDocument, query: Query, reading: Reading): string[] {
  const there = askedIn(formsIn(document), query, reading);
  const unsure = query.words.filter((word) => there.get(word) === false);
  const found = unsure.length > 0 ? foundIn(document, query, reading, unsure) : NONE;
  return query.words.filter((word) => !there.get(word) && !found.has(word)).map(({ text }) => text);
}

const NONE: ReadonlySet<QueryWord> = new Set();

/** Of these words those that the texts have; read until all are found. */
function foundIn(document: SearchDocument, query: Query, reading: Reading, wanted: readonly QueryWord[]) {
  const found = new Set<QueryWord>();
  for (const text of textsOf(document)) {
    if (wanted.every((word) => found.has(word))) break;
    for (const { asked } of matchesIn(text, query, reading)) found.add(asked);
  }
  return found;
}

/** Of documents that have been shown. */
const forms = new WeakMap<SearchDocument, Uint32Array>();

function formsIn(document: SearchDocument): Uint32Array {
  const known = forms.get(document) ?? formNumbersOf([...textsOf(document)]);
  forms.set(document, known);
  return known;
}

/** The shortest first: most words stand in names and labels. */
function* textsOf({ names, codes, labels, summary, texts }: SearchDocument): Iterable<string> {
  for (const { text } of names) yield text;
  yield codes.join(' ');
  for (const { text } of labels) yield text;
  for (const { text } of summary) yield text;
  for (const { text } of texts) yield text;
}
