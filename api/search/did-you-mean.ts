import type { SearchDocument } from './document.ts';
import { thingsIn } from './labelled-things.ts';
import { matchesIn, mayMatch } from './matches.ts';
import type { Query } from './query/query.ts';
import { nearestForm } from './words/glossary.ts';
import { soundOf } from './words/sound.ts';

/**
 * The search text with the words that only matched with typos written as the documents found write them;
 * null where none did, or where the documents say no better.
 */
export function didYouMean(text: string, query: Query, documents: readonly SearchDocument[]): string | null {
  let better = text;
  for (const asked of query.words) {
    const only = { words: [asked], phrases: [], without: [] };
    const texts = new Set(documents.slice(0, READ).flatMap((document) => textsOf(document, only)));
    if ([...texts].some((passage) => isIn(passage, only)) || isInLongTexts(documents, only)) continue;
    const written = spelling(
      asked.form,
      [...texts].flatMap((passage) => wordsWritten(passage, only)),
    );
    if (written) better = better.replace(asked.text, written);
  }
  return better === text ? null : better;
}

const isIn = (text: string, only: Query) => matchesIn(text, only, 'exact').length > 0;

const isInLongTexts = (documents: readonly SearchDocument[], only: Query) =>
  documents.slice(0, READ).some(({ texts }) => texts.some(({ text }) => isIn(text, only)));

/** Documents whose spelling is looked at. */
const READ = 10;

/** Of the labels those alone that may hold the word, at least misspelt: they are many, and most have nothing to do with it. */
function textsOf({ names, labels, summary }: SearchDocument, only: Query): string[] {
  const tied = thingsIn(labels).filter(({ forms }) => mayMatch(forms, only, 'tolerant'));
  return [...names, ...tied.flatMap((thing) => thing.labels), ...summary].map(({ text }) => text);
}

/** As a known word is written that is heard so, else as the documents write what is spelt nearly so, else as a known word is. */
function spelling(form: string, written: readonly string[]): string | null {
  const known = nearestForm(form);
  if (known && soundOf(known) === soundOf(form)) return known;
  return mostFrequent(written) ?? known ?? null;
}

const wordsWritten = (text: string, only: Query) =>
  matchesIn(text, only, 'tolerant').map(({ word }) => text.slice(word.start, word.end).toLocaleLowerCase());

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
