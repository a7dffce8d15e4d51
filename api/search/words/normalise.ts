/** Marks that only help to read a letter in these scripts; in Cyrillic a mark makes another letter (й, ї). */
const DECORATED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}])\p{M}+/gu;
/** Letters that compatibility decomposition leaves whole. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
};
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'gu');
/** What programs put inside a word, and nobody sees: soft hyphens, spaces without width, marks of direction. */
export const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** With geresh and gershayim, which writers put there. */
const INSIDE = new RegExp(`[${UNSEEN}\\u05f3\\u05f4]`, 'gu');

/**
 * A text in the form in which words are compared, the same for what is indexed and what is asked:
 * compatibility forms resolved, lower case, without diacritics and niqqud: "Città" is "citta", "עִיר" is "עיר".
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(DECORATED, '$1')
    .normalize('NFC')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .replace(INSIDE, '');
}
