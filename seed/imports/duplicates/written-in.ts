import { COMMON_WORDS } from '../suggest/text-language.ts';
import type { PracticeTraits } from './port.ts';
import { beginningOf } from './words.ts';

const CODES = [...Object.keys(COMMON_WORDS), 'he', 'ar', 'el'];
/** What stands for a language among a practice's hashes; 0 is none. */
const numberOf = (code: string) => CODES.indexOf(code.slice(0, 2)) + 1;

/** The languages that have a word among their commonest, by their numbers. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [code, words] of Object.entries(COMMON_WORDS))
  for (const word of new Set(words.split(' ')))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), numberOf(code)]);

/** One word may be a name or be in two languages; so many outdo what the corpus says of itself. */
const CERTAIN = 2;
/** So many characters tell a language; a text of a page would only take longer. */
const ENOUGH = 240;
const OWN_SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Hebrew}/u, numberOf('he')],
  [/\p{Script=Arabic}/u, numberOf('ar')],
  [/\p{Script=Greek}/u, numberOf('el')],
];

/** Most texts have no letters beyond these, and are parted many times as fast. */
const PLAIN = /^[\0-\x7f]*$/;
const BETWEEN_PLAIN_WORDS = /[^a-z0-9]+/;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/**
 * The language that a practice is told in, as a number above 0; 0 where it is not certain. Corpora name one language
 * and hold several, so the words count more than what is said of them.
 */
export function languageOf({ names, texts, language = '' }: PracticeTraits): number {
  const text = beginningOf([...names, ...texts], ENOUGH).toLowerCase();
  const said = numberOf(language);
  const isPlain = PLAIN.test(text);
  if (!isPlain) for (const [script, number] of OWN_SCRIPTS) if (script.test(text)) return number;
  const scores = new Map<number, number>();
  let most = 0;
  for (const word of text.split(isPlain ? BETWEEN_PLAIN_WORDS : BETWEEN_WORDS))
    for (const number of LANGUAGES_OF.get(word) ?? []) {
      const score = (scores.get(number) ?? 0) + 1;
      scores.set(number, score);
      most = Math.max(most, score);
    }
  if (most < CERTAIN && said !== 0) return said;
  if (most === 0 || scores.get(said) === most) return said;
  const likeliest = [...scores].filter(([, score]) => score === most);
  return likeliest.length === 1 ? (likeliest[0]?.[0] ?? 0) : 0;
}
