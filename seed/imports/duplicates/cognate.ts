import transliterate from '@sindresorhus/transliterate';

/** So many letters are the same where a word goes from one language to another: "participatory", "participativo". */
const SAME_LETTERS = 5;
/** What is written now with one letter and now with another. */
const ALIKE: Readonly<Record<string, string>> = { c: 'k', q: 'k', y: 'i', j: 'i', w: 'v', z: 's' };
/** What several letters are one of, by the first of them. */
const TOGETHER: Readonly<Record<string, string>> = { p: 'f', q: 'k', k: 'h', c: 'h', t: 't' };

const recent = new Map<string, string>();
const MOST_RECENT = 20_000;

/** The beginning of a folded word as most languages spell it, in Latin letters; a number as it is. */
export function cognate(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return spelledAlike(word);
  const known = recent.get(word);
  if (known !== undefined) return known;
  const latin = transliterate(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const spelled = spelledAlike(latin);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(word, spelled);
  return spelled;
}

/** Letter by letter, as expressions that are looked for one after the other took most of the time that a mark takes. */
function spelledAlike(latin: string): string {
  if (/^\d/.test(latin)) return latin;
  let spelled = '';
  for (let at = 0; at < latin.length && spelled.length < SAME_LETTERS; ) {
    const read = lettersOfOne(latin, at);
    const first = latin[at] as string;
    const letter = (read === 1 ? ALIKE : TOGETHER)[first] ?? first;
    // Doubled letters are one.
    if (!spelled.endsWith(letter)) spelled += letter;
    at += read;
  }
  return spelled;
}

/** How many letters stand for one sound: "ph", "kh", "ch", "th", "tch", and "qu" before e and i. */
function lettersOfOne(latin: string, at: number): 1 | 2 | 3 {
  const [first, second, third] = [latin[at], latin[at + 1], latin[at + 2]];
  if (first === 'q') return second === 'u' && (third === 'e' || third === 'i') ? 2 : 1;
  if (first === 't' && third === 'h' && (second === 'k' || second === 'c')) return 3;
  return second === 'h' && (first === 'p' || first === 'k' || first === 'c' || first === 't') ? 2 : 1;
}
