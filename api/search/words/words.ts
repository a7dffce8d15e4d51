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

/** The words of a text, in order. Hyphens separate; how the parts join is up to `joinedForms`. */
export const wordsOf: (text: string) => readonly Word[] = remembering(readWords, 8_000_000);

function readWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: found }) => {
    const elided = ELISION.exec(found)?.[0].length ?? 0;
    const [start, end, written] = [index + elided, index + found.length, found.slice(elided)];
    const form = formOf(written);
    if (!isAbbreviation(written, form, text)) return { start, end, form, stem: stem(form) };
    const own = stemOfAbbreviation(form);
    return { start, end, form: own, stem: own };
  });
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
