/**
 * Whether a text reads as people write: a wrong encoding of one byte a letter gives words of two scripts, runs of
 * accented letters, capitals inside words and signs between letters.
 */
export function isPlausible(text: string): boolean {
  const words = accentedWords(text);
  return words.filter(isOdd).length <= words.length * ODD_WORDS;
}

/** The words that an encoding decides about: those with letters beyond ASCII. */
export const accentedWords = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{S}]*[^\p{ASCII}\s][\p{L}\p{M}\p{S}]*/gu) ?? [];

/** Names and abbreviations may look odd in the right encoding too. */
const ODD_WORDS = 0.1;

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
];

function isOdd(word: string): boolean {
  const scripts = SCRIPTS.filter((script) => script.test(word)).length;
  const accentedRun = /(?=[^\p{ASCII}]{3})\p{Script=Latin}{3}/u.test(word);
  const capitals = /\p{Ll}\p{Lu}/u.test(word) || (/^[^\p{ASCII}]{4,}$/u.test(word) && /^\p{Lu}+$/u.test(word));
  const sign = /\p{L}[\u00a1-\u00bf\u02c6-\u02dd\u00d7\u00f7]\p{L}/u.test(word);
  return scripts > 1 || accentedRun || capitals || sign;
}
