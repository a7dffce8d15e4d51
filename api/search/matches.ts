import type { Reading } from './engine.ts';
import type { Query, QueryWord } from './query/query.ts';
import { typosAllowed, withinTypos } from './typos.ts';
import { synonymsOf } from './words/glossary.ts';
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
  return wordsOf(text).flatMap((word) => {
    const found = asked.find((one) => matchesWord(word, one, reading));
    return found ? [{ word, asked: found, itself: !meansTheSame(word, found) }] : [];
  });
}

/** A word of a phrase is wanted in that very form. */
const asQueryWord = (form: string): QueryWord => ({ text: form, form, stem: form, open: false });

function matchesWord(word: Word, asked: QueryWord, reading: Reading): boolean {
  if (word.form === asked.form || word.stem === asked.stem) return true;
  if (asked.open && word.form.startsWith(asked.form)) return true;
  if (meansTheSame(word, asked)) return true;
  if (reading === 'exact') return false;
  const typos = typosAllowed(asked.form.length);
  return typos > 0 && withinTypos(word.form, asked.form, typos);
}

const meansTheSame = (word: Word, asked: QueryWord) => synonymsOf(asked.stem).includes(word.stem);
