import type { Label, Passage } from './document.ts';
import type { Reading } from './engine.ts';
import { type Match, matchesIn } from './matches.ts';
import type { Query, QueryWord } from './query/query.ts';
import { LONGEST_TERM, languagesOfTerm, otherWordsFor } from './words/glossary.ts';
import { latinKey } from './words/lexicon.ts';
import { type Word, wordsOf } from './words/words.ts';

/**
 * The words of a name that say what was asked for in the language that the name is in: what only looks like another language's
 * word for it does not, as Aria, a chatbot's name, looks like the Italian for air.
 */
export function aptMatches({ language, text }: Passage | Label, query: Query, reading: Reading): Match[] {
  const words = wordsOf(text);
  return matchesIn(text, query, reading).filter((match) =>
    match.itself
      ? saysItself(match, language, reading)
      : means(match, language) && !isOfOtherTerm(words, match, language),
  );
}

/** Of a name in no known language nobody knows the endings; and half a term says nothing of it. */
function saysItself({ word, asked }: Match, language: string, reading: Reading): boolean {
  if (asked.bound) return false;
  if (language !== UNDETERMINED || reading !== 'exact') return true;
  return asked.open ? word.form.startsWith(asked.form) : word.form === asked.form;
}

const UNDETERMINED = 'und';

const means = ({ word, asked }: Match, language: string): boolean =>
  asked.meanings.some(({ stems, languages }) => stems.includes(word.stem) && languages.includes(language));

/** Whether a word stands in a known term that means another thing, as none of its translations has the word: "house" in בית ספר. */
function isOfOtherTerm(words: readonly Word[], { word, asked }: Match, language: string): boolean {
  const place = words.indexOf(word);
  const asksFor = new Set([asked.stem, ...asked.meanings.flatMap(({ stems }) => stems)]);
  const isOther = (stems: readonly string[]) => {
    const elsewhere = otherWordsFor(stems).filter((other) => !languagesOfTerm(other).has(language));
    return elsewhere.length > 0 && !elsewhere.flat().some((stem) => asksFor.has(stem));
  };
  return termsAround(words, place).some(isOther);
}

function* stretchesAround(words: readonly Word[], place: number): Iterable<readonly string[]> {
  for (let length = 2; length <= LONGEST_TERM; length++)
    for (let start = Math.max(0, place - length + 1); start <= place && start + length <= words.length; start++)
      yield words.slice(start, start + length).map(({ stem }) => stem);
}

const termsAround = (words: readonly Word[], place: number) =>
  [...stretchesAround(words, place)].filter((stems) => languagesOfTerm(stems).size > 0);

/** The languages that a word may be of, by its letters and by what is known of it; English, which all things have, is one. */
export function languagesOf({ form, stem }: QueryWord): ReadonlySet<string> {
  if (/\p{Script=Cyrillic}/u.test(form)) return new Set(['bg', 'en']);
  if (/\p{Script=Hebrew}/u.test(form)) return new Set(['he', 'en']);
  const known = languagesOfTerm([stem]);
  const isItalian = known.has('it') || latinKey(form) !== undefined || known.size === 0;
  return new Set(isItalian ? ['it', 'en'] : ['en']);
}
