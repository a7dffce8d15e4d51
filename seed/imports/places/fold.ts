/**
 * Names are compared without case, accents and punctuation: "L´Aquila" is "L'Aquila", "Koln" is "Köln". Folding works
 * letter by letter, so that the gazetteer's million names are hashed straight from their bytes.
 */

/** Letters that Unicode takes for whole ones, and people for a plain letter with something to it. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  ʼ: ' ',
  ʻ: ' ',
};

/** Marks off Latin, Greek, Cyrillic, Hebrew and Arabic; elsewhere a mark is a vowel and stays. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;

const folded: (string | undefined)[] = [];

/** What a letter is folded to: nothing for a mark, a space for whatever separates words. */
export function foldedLetter(codePoint: number): string {
  const known = folded[codePoint];
  if (known !== undefined) return known;
  const bare = String.fromCodePoint(codePoint).toLowerCase().normalize('NFKD').toLowerCase().replace(MARKS, '');
  const letters = Array.from(bare, (letter) => WHOLE_LETTERS[letter] ?? letter).join('');
  const fold = letters.replace(/[^\p{L}\p{N}\p{M}]/gu, ' ');
  folded[codePoint] = fold;
  return fold;
}

const OTHER_LETTERS = /[\u0080-\u{10ffff}]/gu;
const BETWEEN_WORDS = /[^a-z0-9\u0080-\uffff]+/g;

/** A name as words: "Aix-en-Provence" is "aix en provence". Plain letters, which most are, are folded all at once. */
export function foldedWords(text: string): string {
  const plain = text.replace(OTHER_LETTERS, (letter) => foldedLetter(letter.codePointAt(0) ?? 0));
  return plain.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

/** A name as one run of letters: "St.Gallen" and "St. Gallen" are "stgallen". */
export const compact = (words: string): string => words.replaceAll(' ', '');
