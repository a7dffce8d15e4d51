import type { Passage, SearchDocument } from './document.ts';
import type { Query, QueryWord } from './query/query.ts';
import { STOP_WORDS } from './query/stop-words.ts';
import { normalise } from './words/normalise.ts';
import { type Word, wordsOf } from './words/words.ts';

const MOST = 3;
/** Longer passages are sentences: what follows in them is no term. */
const LONGEST_PASSAGE = 80;
/** How many small words may lie between what was typed and the word that says something: "integration of". */
const MOST_BETWEEN = 1;
/** Between two words of a term: a space, also before an elided article, or a hyphen; a comma or bracket ends it. */
const WITHIN_TERM = /^(?:\s+(?:\p{L}+['’])?|[-‐‑־])$/u;

/**
 * How a text goes on in the names and labels of what it finds, the most frequent first: in the reader's language, or
 * else in any.
 * @param languages of the reader, best first
 */
export function nextWords(
  text: string,
  query: Query,
  documents: readonly SearchDocument[],
  languages: readonly string[],
): string[] {
  const last = query.words.at(-1);
  const lead = last ? text.slice(0, text.lastIndexOf(last.text)) : '';
  if (!last || !text.includes(last.text) || query.phrases.length > 0) return [];
  const passages = new Map(documents.flatMap(termsOf).map((passage) => [passage.text, passage]));
  for (const own of [true, false]) {
    const read = [...passages.values()].filter(({ language }) => own === (language === languages[0]));
    const found = read.flatMap((passage) => continuation(passage.text, last, query.words.at(-2)) ?? []);
    const next = mostFrequent(found.map((term) => `${lead}${term}`.toLocaleLowerCase()));
    const typed = normalise(text.trim());
    const going = next.filter((term) => normalise(term).startsWith(typed) && normalise(term) !== typed);
    if (going.length > 0) return going.slice(0, MOST);
  }
  return [];
}

/** Names that are terms, of the document and of what it is tied to. */
const termsOf = ({ names, labels }: SearchDocument): Pick<Passage, 'language' | 'text'>[] =>
  [...names, ...labels].filter(({ text }) => text.length <= LONGEST_PASSAGE);

/** From the word typed last to the next that says something; null where a passage has no such thing. */
function continuation(passage: string, last: QueryWord, before: QueryWord | undefined): string | null {
  const words = wordsOf(passage);
  const at = words.findIndex(
    ({ form }, place) =>
      (form === last.form || (last.open && form.startsWith(last.form) && !STOP_WORDS.has(form))) &&
      follows(words.slice(0, place), before),
  );
  for (let end = at + 1; at >= 0 && end < words.length && end <= at + 1 + MOST_BETWEEN; end++) {
    const [previous, follower] = [words[end - 1], words[end]] as [Word, Word];
    if (!WITHIN_TERM.test(passage.slice(previous.end, follower.start))) return null;
    if (!isSmall(follower)) return passage.slice(words[at]?.start, follower.end);
  }
  return null;
}

/** Whether the word typed before stands before it in the passage, too, small words aside. */
function follows(earlier: readonly Word[], before: QueryWord | undefined): boolean {
  if (!before) return true;
  return earlier.findLast((word) => !isSmall(word))?.stem === before.stem;
}

/** Words that say nothing at the end of a term; where vowels are written, words of two letters are among them. */
const isSmall = ({ form }: Word) => STOP_WORDS.has(form) || /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u.test(form);

function mostFrequent(terms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([term]) => term);
}
