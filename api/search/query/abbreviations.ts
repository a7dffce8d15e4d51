import { isInCapitals, stemOfAbbreviation } from '../words/abbreviation.ts';
import { normalise } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';
import type { QueryWord } from './query.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * The words with those told apart that are abbreviations in one place and say nothing in another. Capitals tell it where not
 * all is in capitals; people who look for AI or IT often write small letters.
 */
export function withAbbreviations(words: readonly QueryWord[], text: string): QueryWord[] {
  const isLoud = words.length > 1 && !/\p{Ll}/u.test(text);
  return words.map((word, place) => {
    const form = normalise(word.text);
    if (!STOP_WORDS.has(form)) return word;
    const inCapitals = !isLoud && isInCapitals(word.text, form);
    if (!inCapitals && !isMeant(form, words[place - 1], words[place + 1])) return { ...word, form, stem: stem(form) };
    const own = stemOfAbbreviation(form);
    // By itself and in small letters it may be the beginning of another word as well.
    return { ...word, form: words.length === 1 && !inCapitals ? form : own, stem: own };
  });
}

/** In small letters: "ai" before a plural is Italian, to the citizens, and "it" beside a small word is a pronoun. */
function isMeant(form: string, before: QueryWord | undefined, next: QueryWord | undefined): boolean {
  if (form === 'ai') return !/i$|^(?:piu|non|senza|loro)$/.test(next?.form ?? '');
  if (form !== 'it' || (!before && !next)) return false;
  return ![before, next].some((word) => word && STOP_WORDS.has(word.form));
}
