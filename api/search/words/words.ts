import { STOP_WORDS } from '../query/stop-words.ts';
import { isAbbreviation, stemOfAbbreviation } from './abbreviation.ts';
import { normalise, UNSEEN } from './normalise.ts';
import { remembering } from './remember.ts';
import { stem } from './stem.ts';

/** A word of a text: where it stands there, and the forms in which it is compared. */
export interface Word {
  /** Offsets into the text as it was given. */
  start: number;
  end: number;
  /** Normalised. */
  form: string;
  stem: string;
  /** What a hyphen joins in it: "co" and "design" of "co-design"; none in most. */
  parts?: readonly Word[];
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/**
 * Letters, marks and digits, with what nobody sees between them; a point or comma between digits belongs to the number, as in
 * 11.3, and quotes before the last letter of a Hebrew word make it an abbreviation, as keyboards have no gershayim: ת"ז, דו"ח.
 */
const WORD = new RegExp(
  `${LETTER}+(?:[.,](?=\\p{N})\\p{N}+|[${UNSEEN}]+${LETTER}+|['’׳״](?=[\\p{L}\\p{M}])[\\p{L}\\p{M}]+|(?<=\\p{Script=Hebrew})"(?=\\p{Script=Hebrew}(?!\\p{L}))\\p{L})*`,
  'gu',
);
/** What Italian and French elide before a word: l’integrazione, dell’acqua, d’arte. */
const ELISION = /^(?:l|un|d|all|dall|dell|nell|sull|coll|quest|quell|c|s|n|qu)['’]/iu;

/**
 * The words of a text, in order. Hyphens separate, save after a letter or two that are no word: e-government, co-design. How
 * other parts join is up to `joinedForms`.
 */
export const wordsOf: (text: string) => readonly Word[] = remembering((text) => readWords(text), 8_000_000);

const readWords = (text: string): Word[] => withPrefixes(readApart(text), text);

function readApart(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: found }) => {
    const elided = ELISION.exec(found)?.[0].length ?? 0;
    const [start, end, written] = [index + elided, index + found.length, found.slice(elided)];
    const form = formOf(written);
    if (!isAbbreviation(written, form, text)) return { start, end, form, stem: stem(form) };
    const own = stemOfAbbreviation(form);
    return { start, end, form: own, stem: own };
  });
}

function withPrefixes(words: Word[], text: string): Word[] {
  if (!HYPHEN.test(text)) return words;
  const read: Word[] = [];
  for (const word of words) {
    const prefix = read.at(-1);
    if (!prefix || !isPrefix(prefix, word, text)) read.push(word);
    else {
      const form = prefix.form + word.form;
      read[read.length - 1] = { start: prefix.start, end: word.end, form, stem: stem(form), parts: [prefix, word] };
    }
  }
  return read;
}

/** On-demand and AI-based are two words; in 24-e nothing is joined. */
function isPrefix({ start, end, form }: Word, next: Word, text: string): boolean {
  if (!/^[a-z]{1,2}$/.test(form) || !/^[a-z]{3,}$/.test(next.form)) return false;
  if (next.start !== end + 1 || !HYPHEN.test(text.charAt(end)) || HYPHEN.test(text.charAt(start - 1))) return false;
  return form.length === 1 || !(STOP_WORDS.has(form) || /^[A-Z]+$/.test(text.slice(start, end)));
}

/** A point inside a number is written as a letter: engines take it for the end of a word. */
const formOf = remembering(
  (word) =>
    normalise(word)
      .replace(/['’׳״"]/gu, '')
      .replace(/(?<=\p{N})[.,](?=\p{N})/gu, 'p'),
  1_000_000,
);

const HYPHEN = /[-‐‑־]/u;

/** Hyphenated words written as one: "co-design" is also found as "codesign". */
export function joinedForms(text: string): string[] {
  if (!HYPHEN.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+(?:[-‐‑־][\p{L}\p{M}]+)+/gu)].map(([found]) =>
    normalise(found.replace(/[-‐‑־]/gu, '')),
  );
}
