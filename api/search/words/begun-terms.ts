import { SUBJECTS } from './glossary/subjects.ts';
import { LEXICON } from './lexicon/subjects.ts';
import { normalise } from './normalise.ts';

/** The languages of a row of glossary and lexicon, in their order. */
const LANGUAGES = ['en', 'it', 'bg', 'he'];
/** With fewer letters typed nearly anything could be meant. */
const LEAST_TYPED = 3;
const MOST = 6;

interface Term {
  text: string;
  normalised: string;
  language: string;
}

let known: readonly Term[] | undefined;

/** Each term once a language, read from the rows when first asked for: most processes that import words never ask. */
function terms(): readonly Term[] {
  known ??= [...SUBJECTS, ...LEXICON].flatMap((rows) => rows.trim().split('\n').flatMap(termsOf));
  return known;
}

function termsOf(row: string): Term[] {
  return row.split('|').flatMap((cell, column) => {
    const texts = cell.split(',').flatMap((term) => term.trim() || []);
    return texts.map((text) => ({ text, normalised: normalise(text), language: LANGUAGES[column] ?? 'en' }));
  });
}

/** Terms of city life that begin as it was typed, those of the reader's language first, then the shortest; few at most. */
export function termsBegunBy(typed: string, language: string): string[] {
  const begun = normalise(typed);
  if (begun.length < LEAST_TYPED) return [];
  const found = terms().filter(({ normalised }) => normalised.startsWith(begun) && normalised !== begun);
  const foreign = (term: Term) => Number(term.language !== language);
  found.sort((one, other) => foreign(one) - foreign(other) || one.text.length - other.text.length);
  return [...new Set(found.map(({ text }) => text))].slice(0, MOST);
}
