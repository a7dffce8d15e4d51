import type { Query, QueryWord } from '../../query/query.ts';

/** A query in Meilisearch's language, with how many of its words must match. */
export interface QueryText {
  q: string;
  matchingStrategy: 'all' | 'last';
}

const quoted = (forms: readonly string[]) => `"${forms.join(' ')}"`;
/** A word in quotes has neither typos nor endings, but no synonyms either: those that have some go without. */
const strictly = ({ stem, meanings }: QueryWord) => (meanings.length > 0 ? stem : quoted([stem]));
/** A space at the end tells Meilisearch that the last word is complete. */
const joined = (parts: readonly string[], open: boolean) => parts.join(' ') + (open ? '' : ' ');

/** All words by their stems; the last one, where it is still being typed, by its beginning. */
export function exactTexts(query: Query): QueryText[] {
  const last = query.words.at(-1);
  const complete = joined([...fixedParts(query), ...query.words.map(strictly)], false);
  if (!last?.open) return [{ q: complete, matchingStrategy: 'all' }];
  const typing = joined([...fixedParts(query), ...query.words.slice(0, -1).map(strictly), last.form], true);
  return [
    { q: complete, matchingStrategy: 'all' },
    { q: typing, matchingStrategy: 'all' },
  ];
}

/** Words that the index knows by their stems, the others with typos. */
export function tolerantText(query: Query, known: (word: QueryWord) => boolean): QueryText {
  const words = query.words.map((word) => (known(word) ? strictly(word) : word.form));
  return { q: joined([...fixedParts(query), ...words], query.words.at(-1)?.open ?? false), matchingStrategy: 'all' };
}

/** Not all of the words: those that come first count most, the later ones may be missing. */
export function relaxedText(query: Query, words: readonly QueryWord[], known: (word: QueryWord) => boolean): QueryText {
  const parts = words.map((word) => (known(word) ? word.stem : word.form));
  return { q: joined([...parts, ...fixedParts(query)], false), matchingStrategy: 'last' };
}

/** One word by itself, strictly or with typos. */
export const strictWord = (word: QueryWord) => `${strictly(word)} `;
export const tolerantWord = (word: QueryWord) => joined([word.form], word.open);

/** What no reading changes: phrases, and what is not wanted. */
function fixedParts({ phrases, without }: Query): string[] {
  return [
    ...phrases.map(quoted),
    ...without.map((words) => `-${words.length > 1 ? quoted(words.map(({ form }) => form)) : words[0]?.stem}`),
  ];
}
