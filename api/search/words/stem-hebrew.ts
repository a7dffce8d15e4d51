import { SUBJECTS } from './glossary/subjects.ts';

/** And, that, from, to, in, as, the: written together with the word, several at once. Three letters must remain. */
const PREFIXES = /^[ושמלבכה]+(?=\p{L}{3})/u;
const ENDINGS = /(?<=\p{L}{3})(?:יים|יות|ים|ות|ית|ה|י)$/u;
const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

const withoutEnding = (word: string) => word.replace(ENDINGS, '');

/** The words with which terms of the glossary begin: no prefix stands there, though the letters may look like one. */
const FIRST_WORDS = articleTaken(SUBJECTS.flatMap((rows) => rows.match(/(?<=[|,]\s*)\p{Script=Hebrew}+/gu) ?? []));
const KNOWN = new Set(FIRST_WORDS.map(withoutEnding));
/** The house, but house-of: בדיקה, בדיקת. */
const FEMININE = new Set(FIRST_WORDS.filter((word) => word.endsWith('ה')).map(withoutEnding));

/** A few terms begin with an article: הנציבות where another begins with נציבות. */
function articleTaken(words: string[]): string[] {
  const all = new Set(words);
  return words.filter((word) => !(word.startsWith('ה') && all.has(word.slice(1))));
}

/** The stem of a normalised Hebrew word: without its ending, and without letters before it that belong to no known word. */
export function stemHebrew(word: string): string {
  const before = PREFIXES.exec(word)?.[0].length ?? 0;
  for (let from = 0; from <= before; from++) {
    const known = knownStem(word.slice(from));
    if (known) return finished(known);
  }
  return finished(withoutEnding(word).replace(PREFIXES, ''));
}

function knownStem(word: string): string | undefined {
  const construct = word.replace(/(?<=\p{L}{3})ת$/u, '');
  if (construct !== word && FEMININE.has(construct)) return construct;
  const stem = withoutEnding(word);
  return KNOWN.has(stem) ? stem : undefined;
}

const finished = (stem: string) => stem.replace(/[ךםןףץ]$/u, (letter) => FINAL_LETTERS[letter] ?? letter);
