import type { Word } from '../words/words.ts';

/** Other words for a word, or for the term that it is part of. */
export interface Meaning {
  /** One after the other. */
  stems: readonly string[];
  /** How much they count against the word itself, from 0 to 1. */
  share: number;
  /** In which they say it. */
  languages: readonly string[];
}

/** A word that is asked for. */
export interface QueryWord extends Pick<Word, 'form' | 'stem'> {
  /** As it was typed. */
  text: string;
  /** Where it stands in what was typed; none where it does not. */
  at?: number;
  /** Whether it may still be being typed, so that it also matches what begins with it. */
  open: boolean;
  meanings: readonly Meaning[];
  /** Where the known term of several words begins that it is part of. */
  term?: number;
  /** Whether it means nothing without the rest of that term, so that it is not found by itself: "בר" of "דיור בר השגה". */
  bound?: true;
}

/** What a search text asks for. */
export interface Query {
  /** All wanted, in any order. */
  words: QueryWord[];
  /** Forms that must stand one after the other. */
  phrases: string[][];
  /** Not wanted: words, and phrases of several. */
  without: QueryWord[][];
  /** Whether the text had more words than are looked for. */
  shortened?: boolean;
}

/** Whether nothing is asked for, so that everything is found. */
export const asksNothing = ({ words, phrases, without }: Query) =>
  words.length === 0 && phrases.length === 0 && without.length === 0;
