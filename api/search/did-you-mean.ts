import type { SearchDocument } from './document.ts';
import type { Reading, SearchAnswer } from './engine.ts';
import { thingsIn } from './labelled-things.ts';
import { matchesIn, mayMatch } from './matches.ts';
import type { Query, QueryWord } from './query/query.ts';
import { withinTypos } from './typos.ts';
import { nearestForm } from './words/glossary.ts';
import { normalise } from './words/normalise.ts';
import { soundOf } from './words/sound.ts';

/** What a query finds in a reading, the first hits of it and the total. */
export type Ask = (query: Query, reading: Reading) => Promise<Pick<SearchAnswer, 'hits' | 'total'>>;

/**
 * The search text with the words that only matched with typos written as the documents write them; null where none did, or
 * where the documents say no better.
 * @param documents found for the whole query
 * @param ask tells what a word finds by itself
 */
export async function didYouMean(
  text: string,
  query: Query,
  documents: readonly SearchDocument[],
  ask: Ask,
): Promise<string | null> {
  const first = documents.slice(0, READ);
  const written = await Promise.all(query.words.map((asked) => writtenRight(asked, first, ask)));
  let better = text;
  for (const [place, { text: typed, at }] of [...query.words.entries()].reverse()) {
    const right = written[place];
    if (right && at !== undefined) better = better.slice(0, at) + right + better.slice(at + typed.length);
  }
  return better === text ? null : better;
}

/** Documents whose spelling is looked at. */
const READ = 10;

/** As it should have been written; null where it is right, or nobody knows. */
async function writtenRight(asked: QueryWord, found: readonly SearchDocument[], ask: Ask): Promise<string | null> {
  const only: Query = { words: [asked], phrases: [], without: [] };
  const texts = textsOf(found, only);
  const isRight = texts.some((text) => isIn(text, only)) || isInLongTexts(found, only);
  if (isRight || (await ask(only, 'exact')).total > 0) return null;
  const together = spelling(
    asked.form,
    texts.flatMap((text) => wordsWritten(text, only)),
  );
  if (together) return together;
  const { hits } = await ask(only, 'tolerant');
  const alone = hits.map(({ document }) => document);
  const passages = [...textsOf(alone, only), ...longTextsOf(alone)];
  return spelling(
    asked.form,
    passages.flatMap((text) => wordsWritten(text, only)),
  );
}

const isIn = (text: string, only: Query) => matchesIn(text, only, 'exact').length > 0;

const longTextsOf = (documents: readonly SearchDocument[]) =>
  documents.flatMap(({ texts }) => texts.map(({ text }) => text));

const isInLongTexts = (documents: readonly SearchDocument[], only: Query) =>
  longTextsOf(documents).some((text) => isIn(text, only));

/** Of the labels those alone that may hold the word, at least misspelt: they are many, and most have nothing to do with it. */
function textsOf(documents: readonly SearchDocument[], only: Query): string[] {
  const passages = documents.flatMap(({ names, labels, summary }) => {
    const tied = thingsIn(labels).filter(({ forms }) => mayMatch(forms, only, 'tolerant'));
    return [...names, ...tied.flatMap((thing) => thing.labels), ...summary];
  });
  return [...new Set(passages.map(({ text }) => text))];
}

/** As a known word is written that is heard so, else the nearest in letters of what documents and known words write. */
function spelling(form: string, written: readonly string[]): string | null {
  const known = nearestForm(form);
  if (known && soundOf(known) === soundOf(form)) return known;
  return nearest(form, known ? [...written, known] : written);
}

const wordsWritten = (text: string, only: Query) =>
  matchesIn(text, only, 'tolerant').map(({ word }) => text.slice(word.start, word.end).toLocaleLowerCase());

/** Of those that are equally near the most frequent. */
function nearest(form: string, words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const near = [...counts].filter(([word]) => withinTypos(normalise(word), form, 1));
  const several = near.length > 0 ? near : [...counts];
  return several.sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
