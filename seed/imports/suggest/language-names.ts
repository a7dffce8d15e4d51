import { headerWords } from './header-words.ts';

/** Languages that networks write in. */
const LANGUAGES =
  'en de fr es pt it nl sv da nb fi is pl cs sk hu ro hr sl sr mk bg uk ru be el tr he ar fa et lv lt ca gl eu ga cy mt sq ka hy az ja zh ko hi id vi th sw'.split(
    ' ',
  );
/** Those in which a file may name them. */
const NAMED_IN = 'en de fr es pt it nl sv da fi pl cs hu ro bg uk ru tr el he ar'.split(' ');

const CODES = new Map<string, string>();
for (const language of LANGUAGES)
  for (const names of [language, ...NAMED_IN]) {
    const name = new Intl.DisplayNames([names], { type: 'language' }).of(language);
    if (name && !CODES.has(headerWords(name))) CODES.set(headerWords(name), language);
  }

/** Shorter beginnings than these tell no language. */
const FEWEST_LETTERS = 4;

/** The tag of the language that a word names, in whatever language: "português", "עברית", "pt-BR"; null where it names none. */
export function languageNamed(written: string): string | null {
  const tag = /^([a-z]{2})(?:[-_][a-z]{2})?$/i.exec(written.trim())?.[1]?.toLowerCase();
  if (tag) return LANGUAGES.includes(tag) ? tag : null;
  const words = headerWords(written);
  const known = CODES.get(words);
  if (known || words.length < FEWEST_LETTERS) return known ?? null;
  // "عربي" is short for "العربية", as "magyarul" is more than "magyar".
  const begun = [...CODES].filter(([name]) => name.startsWith(words) && name.length <= words.length + 3);
  const tags = new Set(begun.map(([, code]) => code));
  return tags.size === 1 ? ([...tags][0] ?? null) : null;
}
