import { parseQuery } from './query/parse.ts';
import { lettersOf } from './words/abbreviation.ts';
import { normalise } from './words/normalise.ts';

/** Longer texts are pasted or made by machines, and say more of the person than of the network. */
const LONGEST = 80;
const LONGEST_WORD = 30;
const MOST_WORDS = 8;
/** A house number or a goal's code has fewer, a telephone number or an identity card more. */
const MOST_DIGITS = 4;

/** Addresses of the web and of people, names of accounts, words run together by points: mario.rossi, www.example.org. */
const ADDRESS = /[@\\]|\/\/|%[0-9a-f]{2}|\p{L}[.:]\p{L}|[_=<>{}]/u;
const YEAR = /(?<![\p{N}])(?:19|20)\d{2}(?![\p{N}])/gu;

/**
 * The words of a search as they are counted where it found nothing; null where they may tell who asked. What a person is
 * called cannot be told from other words, which is why nobody is shown what was asked once or twice.
 */
export function missedWords(text: string): string | null {
  const folded = normalise(text);
  if (folded.length > LONGEST || ADDRESS.test(folded) || holdsNumber(folded)) return null;
  const { words, phrases, without } = parseQuery(text);
  // With a minus, it may be what was left out that leaves nothing.
  if (without.length > 0) return null;
  const forms = [...words.map(({ form }) => form), ...phrases.map((phrase) => `"${phrase.join(' ')}"`)].map(readable);
  const given = [...words.map(({ form }) => form), ...phrases.flat()];
  if (given.length > MOST_WORDS || given.some(({ length }) => length > LONGEST_WORD)) return null;
  return /\p{L}{2}/u.test(forms.join(' ')) ? forms.join(' ') : null;
}

/** Years are asked for; two of them are a period, and more digits than those belong to somebody. */
function holdsNumber(text: string): boolean {
  let years = 0;
  const rest = text.replace(YEAR, (year) => (++years > 2 ? year : ''));
  return (rest.match(/\p{N}/gu) ?? []).length > MOST_DIGITS;
}

/** Numbers are indexed with a letter for their point. */
const readable = (form: string) => lettersOf(form).replace(/(?<=\p{N})p(?=\p{N})/gu, '.');
