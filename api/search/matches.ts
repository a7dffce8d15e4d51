import type { Reading } from './engine.ts';
import type { Query, QueryWord } from './query/query.ts';
import { typosAllowed, withinTypos } from './typos.ts';
import { type Word, wordsOf } from './words/words.ts';

/** A word of a text that a word of the query led to. */
export interface Match {
  word: Word;
  asked: QueryWord;
  /** Whether it is the word itself, and not one that means the same. */
  itself: boolean;
}

/** The words of a text that the query asks for, in the reading in which it was answered. */
export function matchesIn(text: string, query: Query, reading: Reading): Match[] {
  const asked = [...query.words, ...query.phrases.flat().map(asQueryWord)];
  const words = wordsOf(text);
  return words.flatMap((word, place) => {
    const said = asked.find((one) => isWord(word, one, reading));
    const found = said ?? asked.find(({ meanings }) => meanings.some(({ stems }) => standsIn(words, place, stems)));
    return found ? [{ word, asked: found, itself: said !== undefined }] : [];
  });
}

/** A word of a phrase is wanted in that very form. */
const asQueryWord = (form: string): QueryWord => ({ text: form, form, stem: form, open: false, meanings: [] });

function isWord(word: Word, asked: QueryWord, reading: Reading): boolean {
  if (word.form === asked.form || word.stem === asked.stem) return true;
  if (asked.open && word.form.startsWith(asked.form)) return true;
  if (reading === 'exact') return false;
  const typos = typosAllowed(asked.form.length);
  return typos > 0 && withinTypos(word.form, asked.form, typos);
}

/** Whether the word at this place is one of these, which stand one after the other. */
function standsIn(words: readonly Word[], place: number, stems: readonly string[]): boolean {
  return stems.some((stem, index) => {
    if (words[place]?.stem !== stem) return false;
    return stems.every((other, offset) => words[place - index + offset]?.stem === other);
  });
}
