import type { Query, QueryWord } from '../../query/query.ts';

const quoted = (forms: readonly string[]) => `"${forms.join(' ')}"`;
/** A word in quotes has neither typos nor endings, but no synonyms either: those that have some go without. */
const strictly = (word: QueryWord) => (isInQuotes(word) ? quoted([word.stem]) : word.stem);
export const isInQuotes = ({ meanings }: QueryWord) => meanings.length === 0;
/** A space at the end tells Meilisearch that the last word is complete. */
const joined = (parts: readonly string[], open: boolean) => parts.join(' ') + (open ? '' : ' ');

/** All words by their stems; the last one, where it is still being typed, by its beginning. */
export function exactTexts(query: Query): string[] {
  const last = query.words.at(-1);
  const complete = joined([...query.words.map(strictly), ...fixedParts(query)], false);
  if (!last?.open) return [complete];
  const typing = joined([...fixedParts(query), ...query.words.slice(0, -1).map(strictly), last.form], true);
  return [complete, typing];
}

/** Words that the index knows by their stems, the others with typos. */
export function tolerantText(query: Query, known: (word: QueryWord) => boolean): string {
  const words = query.words.map((word) => (known(word) ? strictly(word) : word.form));
  return joined([...fixedParts(query), ...words], query.words.at(-1)?.open ?? false);
}

/** Only these of the words, in their order, so that terms of several are seen. */
export function textOf(query: Query, words: readonly QueryWord[], known: (word: QueryWord) => boolean): string {
  const parts = words.map((word) => (known(word) ? strictly(word) : word.form));
  return joined([...parts, ...fixedParts(query)], false);
}

/** One word by itself, strictly; one that means nothing without the rest of its term with that. */
export function strictWord(word: QueryWord, words: readonly QueryWord[]): string {
  const asked = word.bound ? words.filter(({ term }) => term === word.term) : [word];
  return joined(asked.map(strictly), false);
}
/** One word by itself, with typos. */
export const tolerantWord = (word: QueryWord) => joined([word.form], word.open);

/** What no reading changes: phrases, and what is not wanted. */
function fixedParts({ phrases, without }: Query): string[] {
  return [...phrases.map(quoted), ...without.flatMap((words) => unwanted(words).map((part) => `-${part}`))];
}

/** A phrase as it stands; a word by its stem, and all that means the same, as negative words have no synonyms. */
function unwanted(words: readonly QueryWord[]): string[] {
  if (words.length > 1) return [quoted(words.map(({ form }) => form))];
  const same = words.flatMap(({ meanings }) => meanings.map(({ stems }) => stems));
  return [...words.map(({ stem }) => stem), ...same.map((stems) => (stems.length > 1 ? quoted(stems) : stems.join()))];
}
