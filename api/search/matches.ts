import type { Reading } from './engine.ts';
import { formsNumbered, wordNumbered } from './form-numbers.ts';
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

/**
 * The words of a text that the query asks for, in the reading in which it was answered.
 * @param reach characters from the first of them on beyond which none is looked for
 */
export function matchesIn(text: string, query: Query, reading: Reading, reach = Infinity): Match[] {
  const { chancesOf, meantBy } = finderFor(query, reading);
  const words = wordsOf(text);
  const matches: Match[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as Word;
    if (word.start > (matches[0]?.word.start ?? Infinity) + reach) break;
    const { said, mayMean } = chancesOf(word);
    if (said) matches.push({ word, asked: said, itself: true });
    else if (mayMean) {
      const asked = meantBy(words, place);
      if (asked) matches.push({ word, asked, itself: false });
    }
  }
  return matches;
}

/**
 * Whether a text of these forms, by their numbers, may hold a word that `matchesIn` finds: most texts do not, and this tells
 * it at a fraction of what reading them costs.
 */
export function mayMatch(forms: Uint32Array, query: Query, reading: Reading): boolean {
  const { isSought } = finderFor(query, reading);
  for (let at = 0; at < forms.length; at++) if (isSought(forms[at] as number)) return true;
  return false;
}

/**
 * The words of a query that texts of these forms, by their numbers, say or mean: true where that is certain, false where only
 * one of several words is known to be there that together mean it.
 */
export function askedIn(forms: Uint32Array, query: Query, reading: Reading): ReadonlyMap<QueryWord, boolean> {
  const { isSought, chancesOf } = finderFor(query, reading);
  const asked = new Map<QueryWord, boolean>();
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] as number;
    if (!isSought(form)) continue;
    const word = wordNumbered(form);
    const { said } = chancesOf(word);
    if (said) asked.set(said, true);
    for (const one of query.words) {
      const meaning = one.meanings.filter(({ stems }) => stems.includes(word.stem));
      if (meaning.length > 0) asked.set(one, asked.get(one) || meaning.some(({ stems }) => stems.length === 1));
    }
  }
  return asked;
}

interface Finder {
  /** Whether a form, by its number, is one of a word asked for or of what means the same. */
  isSought(form: number): boolean;
  /** What any word of this form can be. */
  chancesOf(word: Word): Chances;
  /** The word of the query that means what stands at a place of a text. */
  meantBy(words: readonly Word[], place: number): QueryWord | undefined;
}

interface Chances {
  /** The word of the query that it is. */
  said: QueryWord | undefined;
  /** Whether it stands in what means the same as a word of the query. */
  mayMean: boolean;
}

/** What nearly all words are. */
const NOTHING: Chances = { said: undefined, mayMean: false };

/** A page is full of the same words: each is compared once a question. */
const finders = new WeakMap<Query, Map<Reading, Finder>>();

function finderFor(query: Query, reading: Reading): Finder {
  const ofQuery = finders.get(query) ?? new Map<Reading, Finder>();
  finders.set(query, ofQuery);
  const finder = ofQuery.get(reading) ?? newFinder(query, reading);
  ofQuery.set(reading, finder);
  return finder;
}

function newFinder(query: Query, reading: Reading): Finder {
  const asked = [...query.words, ...query.phrases.flat().map(asQueryWord)];
  const chances = new Map<string, Chances>();
  const inMeanings = new Set(asked.flatMap(({ meanings }) => meanings.flatMap(({ stems }) => stems)));
  const look = (word: Word): Chances => {
    const said = asked.find((one) => isWord(word, one, reading));
    const mayMean = inMeanings.has(word.stem);
    return said || mayMean ? { said, mayMean } : NOTHING;
  };
  return {
    chancesOf: (word) => {
      const known = chances.get(word.form);
      if (known) return known;
      const found = look(word);
      chances.set(word.form, found);
      return found;
    },
    isSought: soughtForms((word) => look(word) !== NOTHING),
    meantBy: (words, place) =>
      asked.find(({ meanings }) => meanings.some(({ stems }) => standsIn(words, place, stems))),
  };
}

/** Each form is looked at once; those that have come with documents since are looked at anew. */
function soughtForms(isSought: (word: Word) => boolean): Finder['isSought'] {
  const isNothing = new Uint8Array(formsNumbered());
  return (form) => {
    if (isNothing[form] === 1) return false;
    const sought = isSought(wordNumbered(form));
    if (!sought) isNothing[form] = 1;
    return sought;
  };
}

/** A word of a phrase is wanted in that very form. */
const asQueryWord = (form: string): QueryWord => ({ text: form, form, stem: form, open: false, meanings: [] });

function isWord(word: Word, asked: QueryWord, reading: Reading): boolean {
  if (word.form === asked.form || word.stem === asked.stem) return true;
  if (asked.open && word.form.startsWith(asked.form)) return true;
  if (reading === 'exact') return false;
  const typos = typosAllowed(asked.form.length);
  const inStem = Math.min(typos, typosAllowed(asked.stem.length));
  return (
    (typos > 0 && withinTypos(word.form, asked.form, typos)) ||
    (inStem > 0 && withinTypos(word.stem, asked.stem, inStem))
  );
}

/** Whether the word at this place is one of these, which stand one after the other. */
function standsIn(words: readonly Word[], place: number, stems: readonly string[]): boolean {
  return stems.some((stem, index) => {
    if (words[place]?.stem !== stem) return false;
    return stems.every((other, offset) => words[place - index + offset]?.stem === other);
  });
}
