import { nearestStem, stemBegunBy } from '../words/glossary.ts';
import { withMeanings } from './meanings.ts';
import type { QueryWord } from './query.ts';

/**
 * The words with those that nothing has taken for the terms that they are most like, so that a misspelt word means what
 * the word means. Its form stays, to be looked for with typos as well.
 * @param finds whether anything has a word
 */
export function mended(words: readonly QueryWord[], finds: (word: QueryWord) => boolean): readonly QueryWord[] {
  let changed = false;
  const nearest = words.map((word) => {
    const stem = finds(word) ? undefined : nearestStem(word.form);
    changed ||= stem !== undefined;
    return stem ? { ...word, stem } : word;
  });
  return changed ? withMeanings(nearest) : words;
}

/**
 * The words with the last one, where it is still being typed and means nothing yet, taken for the term that it begins, so
 * that half a word means what the word means; null where there is none. Its form stays, for what else begins so.
 */
export function completed(words: readonly QueryWord[]): QueryWord[] | null {
  const last = words.at(-1);
  const stem = last?.open && last.meanings.length === 0 ? stemBegunBy(last.form) : undefined;
  return last && stem ? withMeanings([...words.slice(0, -1), { ...last, stem }]) : null;
}
