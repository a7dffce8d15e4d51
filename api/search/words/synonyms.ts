import { narrowerWordsFor, otherWordsFor, TERMS } from './glossary.ts';
import { ENGLISH_BY_KEY, latinKey } from './lexicon.ts';
import { stem } from './stem.ts';

/** All terms with what means the same or is narrower, as stems; Italian words of the lexicon by their form. */
export const SYNONYMS: Readonly<Record<string, string[]>> = Object.fromEntries(
  [...new Set([...TERMS, ...ENGLISH_BY_KEY.keys()])].map((term) => [term, synonymsOf(term)]),
);

function synonymsOf(term: string): string[] {
  const own = latinKey(term) === term ? stem(term) : term;
  const known = [...otherWordsFor([own]), ...narrowerWordsFor([own])].map((stems) => stems.join(' '));
  const all = new Set([own, ...known, ...(ENGLISH_BY_KEY.get(term) ?? [])]);
  all.delete(term);
  return [...all];
}
